package dev.onrecord.shell.command;

import dev.onrecord.shell.desk.Desk;
import java.nio.file.Path;

/** Runs command files. */
@FunctionalInterface
public interface Scripts {

    /**
     * Runs a command file.
     *
     * @throws ScriptFailed where a line failed; the failure has been reported
     */
    void run(Path file, ScriptMode mode, Desk desk, Output output);

    /** Ends a command whose script failed; the failure itself has been reported. */
    final class ScriptFailed extends RuntimeException {

        private final boolean ofStore;

        public ScriptFailed(boolean ofStore) {
            super("a script failed");
            this.ofStore = ofStore;
        }

        /** Tells whether something could not be read or written, as opposed to a wrong command. */
        public boolean isOfStore() {
            return ofStore;
        }
    }
}
