package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** What a terminal would show of two streams, and each of them alone. */
final class ScreenCapture {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream both = new ByteArrayOutputStream();

    OutputStream out() {
        return toBoth(out);
    }

    OutputStream err() {
        return toBoth(err);
    }

    private OutputStream toBoth(ByteArrayOutputStream one) {
        return new OutputStream() {
            @Override
            public void write(int value) {
                one.write(value);
                both.write(value);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                one.write(bytes, from, length);
                both.write(bytes, from, length);
            }
        };
    }

    Result result(int exitCode) {
        return new Result(exitCode, out.toString(UTF_8), err.toString(UTF_8), both.toString(UTF_8));
    }
}
