package dev.onrecord.shell.command.session;

import dev.onrecord.domain.ExpectationException;
import dev.onrecord.shell.command.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells, line by line, what a look through the store finds, and fails in the end where something is not sound. */
final class CheckReport {

    private static final String RESTORE = "store restore FILE brings a sound backup back";
    private static final String RECORD_IS_SOUND =
            "what was recorded is sound, only what is made from it is not; " + RESTORE;

    private final Output output;
    private boolean isSound = true;
    private @Nullable String brokenEntry;
    private @Nullable String hint;

    CheckReport(Output output) {
        this.output = output;
    }

    /** Adds what is wrong with the record itself. */
    void addOfRecord(String what, List<String> faults) {
        add(what, faults, "");
        if (!faults.isEmpty()) {
            hint = RESTORE;
            brokenEntry = what.equals("chain") ? faults.get(0) : null;
        }
    }

    /** Adds what is wrong with that which follows from the record. */
    void addProjected(String what, List<String> faults, String pending) {
        add(what, faults, pending);
        if (!faults.isEmpty() && hint == null) {
            hint = RECORD_IS_SOUND;
        }
    }

    /**
     * Adds what is wrong.
     *
     * @param pending what has yet to be done although all is sound, after {@code ok}
     */
    void add(String what, List<String> faults, String pending) {
        if (faults.isEmpty()) {
            output.results().println(what + ": ok" + pending);
        }
        faults.forEach(
                fault -> output.results().println(what + ": " + output.screen().inLine(fault)));
        isSound &= faults.isEmpty();
    }

    /** Ends it. */
    void end() {
        if (!isSound) {
            throw new ExpectationException(
                    "the store is not sound" + (brokenEntry == null ? "" : ": " + brokenEntry), hint);
        }
    }
}
