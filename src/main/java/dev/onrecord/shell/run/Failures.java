package dev.onrecord.shell.run;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.UsageException;
import dev.onrecord.report.Screen;
import dev.onrecord.store.Store;
import java.io.PrintWriter;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/** The one place where a failure becomes text, a {@link Correction}, and an exit code. */
public final class Failures {

    private final PrintWriter notes;
    private final boolean debug;

    /**
     * Creates the printer of failures.
     *
     * @param notes where they go
     * @param debug whether to say where a failure comes from
     */
    public Failures(PrintWriter notes, boolean debug) {
        this.notes = notes;
        this.debug = debug;
    }

    /**
     * Says on a screen what went wrong with a command, and returns what the process should end with.
     *
     * @param outcome whether the command had recorded something
     */
    public ExitCode report(RuntimeException failure, CommandPlace origin, Screen screen, RecordingOutcome outcome) {
        var correction = new Correction(notes, screen, origin);
        var known = known(failure)
                .map(told -> told instanceof OutputException && outcome == RecordingOutcome.RECORDED
                        ? new OutputException("recorded; " + told.getMessage(), failure)
                        : told);
        known.ifPresentOrElse(correction::print, () -> correction.printBug(failure, debug));
        if (known.filter(told -> !(told instanceof StoreException)).isEmpty()) {
            notes.println(outcome.words());
        }
        if (debug) {
            failure.printStackTrace(notes);
        }
        notes.flush();
        return known.map(Failures::code).orElse(ExitCode.FAILED);
    }

    private static Optional<OnRecordException> known(RuntimeException failure) {
        if (failure instanceof OnRecordException known) {
            return Optional.of(known);
        }
        return failure instanceof DataAccessException database
                ? Optional.of(Store.failure(database))
                : Optional.empty();
    }

    private static ExitCode code(OnRecordException failure) {
        if (failure instanceof UsageException) {
            return ExitCode.USAGE;
        }
        return isOfStore(failure) ? ExitCode.STORE : ExitCode.FAILED;
    }

    private static boolean isOfStore(OnRecordException failure) {
        return failure instanceof StoreException || failure instanceof OutputException;
    }
}
