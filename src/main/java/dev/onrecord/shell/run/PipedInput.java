package dev.onrecord.shell.run;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.file.Spool;
import dev.onrecord.shell.command.Output;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * Keeps what comes through a pipe, and shows how much that is while it comes. Another thread reads, so that Ctrl-C ends the
 * wait for a pipe that says nothing.
 */
public final class PipedInput {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private PipedInput() {}

    /**
     * Returns everything that comes.
     *
     * @param most how many bytes may come
     * @throws dev.onrecord.domain.OnRecordException where more come, or they cannot be kept
     */
    public static Spool keep(InputStream pipe, long most, Output output) {
        var reader = new SecondThread("piped input");
        try {
            return SecondThread.await(reader.begin(() -> Spool.of(pipe, most, progress(output))));
        } finally {
            reader.stop();
            output.showStatus("");
        }
    }

    private static LongConsumer progress(Output output) {
        var next = new long[] {System.nanoTime() + BETWEEN.toNanos()};
        return bytes -> {
            if (output.isWatched() && System.nanoTime() > next[0]) {
                output.showStatus("%.1f MB came through the pipe so far".formatted(bytes / 1e6));
                next[0] = System.nanoTime() + BETWEEN.toNanos();
            }
        };
    }
}
