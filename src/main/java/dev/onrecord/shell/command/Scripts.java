package dev.onrecord.shell.command;

import dev.onrecord.shell.desk.Desk;
import java.nio.file.Path;

/** Runs command files. */
public interface Scripts {

    /** Runs none: for what only declares commands. */
    Scripts NONE = new Scripts() {
        @Override
        public void run(Path file, ScriptMode mode, Desk desk, Output output) {
            throw new IllegalStateException("no script is run");
        }

        @Override
        public void runKept(Desk desk, Output output) {
            throw new IllegalStateException("nothing was kept");
        }
    };

    /**
     * Runs a command file.
     *
     * @throws ScriptFailed where a line failed; the failure has been reported
     */
    void run(Path file, ScriptMode mode, Desk desk, Output output);

    /**
     * Runs the lines that were kept while the desk could not be reached, each by itself; those that do not hold any more
     * stay kept, with the reason.
     *
     * @throws ScriptFailed where a line failed; the failure has been reported
     */
    void runKept(Desk desk, Output output);

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
