package dev.onrecord.shell.command;

import dev.onrecord.store.Store;
import org.springframework.dao.DataAccessException;

/** Work that follows a recorded change; if it fails, the change still stands. */
public final class FollowUp {

    private FollowUp() {}

    /**
     * Does the work, and notes a failure.
     *
     * @param what what was not done in that case, such as {@code similar claims were not looked for}
     */
    public static void attempt(Output output, String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw failed;
            }
            output.note("recorded; " + what + ": " + reason(failed));
        }
    }

    private static String reason(RuntimeException failed) {
        return failed instanceof DataAccessException ofStore
                ? Store.failure(ofStore).getMessage()
                : String.valueOf(failed.getMessage());
    }
}
