package dev.onrecord.shell.command;

import dev.onrecord.report.Screen;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Where commands write: results apart from notes, and files that appear only when the run commits. */
public interface Output {

    /** Returns where results go: standard output, or nowhere while commands are only checked. */
    PrintWriter results();

    /** Writes a line for the reader's information, apart from the results; nothing where quiet is wanted. */
    void note(String line);

    /** Returns how readable output is to look. */
    Screen screen();

    /** Returns where to write a file that is to take its place, whole, when the run commits. */
    Path pendingFile(Path target);

    /**
     * Asks whether to go on.
     *
     * @param shown what is at stake, a line each
     * @return true for yes, and where nobody is there to be asked
     */
    boolean confirm(List<String> shown, String question);
}
