package dev.onrecord.shell.run;

import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.shell.command.Scripts.ScriptFailed;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.ResultStream.ReaderLeft;
import java.util.concurrent.CancellationException;
import org.springframework.dao.DataAccessException;

/** Runs work that Ctrl-C can stop, and reports how it ended and whether it recorded something. */
public final class Guard {

    private final Desk desk;
    private final Failures failures;
    private final Interruption interruption;

    /** Creates a guard for the work at a desk. */
    public Guard(Desk desk, Failures failures, Interruption interruption) {
        this.desk = desk;
        this.failures = failures;
        this.interruption = interruption;
    }

    /**
     * Runs work, lets the files that it wrote take their places, and shows its results.
     *
     * @return what a process that does nothing else ends with
     */
    public ExitCode run(CommandPlace origin, StandardOutput output, Runnable work) {
        long before;
        try {
            before = desk.recorded();
        } catch (DataAccessException | StoreException unreadable) {
            return failures.report(unreadable, origin, output.screen(), RecordingOutcome.NOTHING);
        }
        try {
            interruption.run(() -> {
                desk.catchUp();
                work.run();
            });
            output.commitFiles();
            output.show();
            foldLogAfter(before);
            return output.hasFault() ? ExitCode.FAILED : ExitCode.DONE;
        } catch (CancellationException stopped) {
            output.forget();
            output.note("interrupted: " + since(desk, before).words());
            return ExitCode.INTERRUPTED;
        } catch (ReaderLeft enough) {
            return ExitCode.DONE;
        } catch (ScriptFailed reported) {
            showRest(output);
            return reported.isOfStore() ? ExitCode.STORE : ExitCode.FAILED;
        } catch (RuntimeException failure) {
            showRest(output);
            return failures.report(failure, origin, output.screen(), since(desk, before));
        } finally {
            output.dropFiles();
        }
    }

    /** Shows what came before a failure; that it cannot be shown weighs less than the failure. */
    private static void showRest(StandardOutput output) {
        try {
            output.show();
        } catch (OutputException | ReaderLeft unseen) {
            // The failure is reported next.
        }
    }

    private void foldLogAfter(long before) {
        if (desk.recorded() > before) {
            desk.store().checkpoint();
        }
    }

    /**
     * Returns what came of the work that was begun at a given state of the record.
     *
     * @param before {@link Desk#recorded()} as it was then
     */
    static RecordingOutcome since(Desk desk, long before) {
        try {
            return desk.recorded() > before ? RecordingOutcome.RECORDED : RecordingOutcome.NOTHING;
        } catch (DataAccessException | StoreException unreadable) {
            return RecordingOutcome.UNKNOWN;
        }
    }
}
