package dev.onrecord.shell.command.session;

import dev.onrecord.domain.ExpectationException;
import dev.onrecord.shell.command.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports the findings of a check of the store line by line, and fails at the end if there were faults. */
final class CheckReport {

    private static final String RESTORE = "store restore FILE restores a sound backup";
    private static final String RECORD_IS_SOUND =
            "the record itself is sound, only what is derived from it is not; " + RESTORE;

    private final Output output;
    private boolean isSound = true;
    private @Nullable String brokenEntry;
    private @Nullable String hint;

    CheckReport(Output output) {
        this.output = output;
    }

    /** Adds the faults of the record itself. */
    void addOfRecord(String what, List<String> faults) {
        addOfRecord(what, faults, "");
    }

    /**
     * Adds the faults of the record itself.
     *
     * @param said what follows {@code ok}
     */
    void addOfRecord(String what, List<String> faults, String said) {
        add(what, faults, said);
        if (!faults.isEmpty()) {
            hint = RESTORE;
            brokenEntry = what.equals("chain") ? faults.get(0) : null;
        }
    }

    /** Adds the faults of what is derived from the record. */
    void addProjected(String what, List<String> faults, String pending) {
        add(what, faults, pending);
        if (!faults.isEmpty() && hint == null) {
            hint = RECORD_IS_SOUND;
        }
    }

    /**
     * Adds faults.
     *
     * @param pending what follows {@code ok}: work that is yet to be done
     */
    void add(String what, List<String> faults, String pending) {
        if (faults.isEmpty()) {
            output.results().println(what + ": ok" + pending);
        }
        faults.forEach(
                fault -> output.results().println(what + ": " + output.screen().inLine(fault)));
        isSound &= faults.isEmpty();
    }

    /** Fails if there were faults. */
    void end() {
        if (!isSound) {
            throw new ExpectationException(
                    "the store is not sound" + (brokenEntry == null ? "" : ": " + brokenEntry), hint);
        }
    }
}
