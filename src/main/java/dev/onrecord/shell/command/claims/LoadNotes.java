package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.Defect;
import dev.onrecord.intake.LoadListener;
import dev.onrecord.shell.command.Output;
import java.nio.file.Path;

/** Notes what happens while files are loaded. */
final class LoadNotes implements LoadListener {

    private final Output output;
    private final boolean formWasDecided;
    private final boolean explains;

    /**
     * Creates it.
     *
     * @param formWasDecided whether the form of the files was not given, so that it has to be said
     * @param explains whether each repair is listed
     */
    LoadNotes(Output output, boolean formWasDecided, boolean explains) {
        this.output = output;
        this.formWasDecided = formWasDecided;
        this.explains = explains;
    }

    @Override
    public void opened(String file, String form) {
        if (formWasDecided) {
            output.note(file + ": read as " + form);
        }
    }

    @Override
    public void repaired(Defect repair) {
        if (explains) {
            output.note(repair.toString());
        }
    }

    @Override
    public void rejected(Path file) {
        output.note("what was not kept is in " + file + ": mend it there and load that file");
    }
}
