package dev.onrecord.shell.command;

import dev.onrecord.shell.desk.Desk;
import java.nio.file.Path;

/** Runs command files. */
@FunctionalInterface
public interface Scripts {

    /**
     * Runs a command file.
     *
     * @return whether all went well; what did not has been reported
     */
    boolean run(Path file, ScriptMode mode, Desk desk, Output output);

    /** What ends a command whose script failed; the failure itself has been reported. */
    final class ScriptFailed extends RuntimeException {

        /** Creates it. */
        public ScriptFailed() {
            super("a script failed");
        }
    }
}
