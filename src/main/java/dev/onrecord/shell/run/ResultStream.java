package dev.onrecord.shell.run;

import dev.onrecord.domain.OutputException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, on which a failure to write is a failure. What is written after one is dropped: it has been reported.
 */
final class ResultStream extends OutputStream {

    /** What the system says where nobody reads a pipe any more. */
    static final String LEFT_BY_ITS_READER = "Broken pipe";

    private final OutputStream target;
    private boolean failed;

    ResultStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> target.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    private void attempt(IoAction writing) {
        if (failed) {
            return;
        }
        try {
            writing.perform();
        } catch (IOException failure) {
            failed = true;
            throw LEFT_BY_ITS_READER.equals(failure.getMessage())
                    ? new ReaderLeft()
                    : new OutputException("the output could not be written: " + failure.getMessage(), failure);
        }
    }

    private interface IoAction {
        void perform() throws IOException;
    }

    /** Nobody reads the output any more, as behind {@code | head}: the rest of the work is not wanted, and nothing is wrong. */
    static final class ReaderLeft extends RuntimeException {

        ReaderLeft() {
            super("nobody reads the output any more");
        }
    }
}
