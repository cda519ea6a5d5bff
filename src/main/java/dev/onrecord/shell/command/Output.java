package dev.onrecord.shell.command;

import dev.onrecord.file.Spool;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.grammar.Signature;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where commands write, and whom they may ask. Results are kept apart from notes, and files appear only when the run
 * commits.
 */
public interface Output {

    /** Returns where results go. */
    PrintWriter results();

    /**
     * Writes a note beside the results, once the command has succeeded; nothing with {@code --quiet}.
     */
    void note(String line);

    /** Writes a note about the input, which is shown even if the command fails. */
    void remark(String line);

    /** Writes a note at once, while the command is running. */
    void progress(String line);

    /** Tells whether the notes go to a terminal. */
    boolean isWatched();

    /** Shows a line until the next note or the next such line; an empty one removes it. */
    void showStatus(String line);

    /** Returns the width and the looks of output for people. */
    Screen screen();

    /**
     * Returns the whole input of a pipe; the same at each call.
     *
     * @param pipe what the shell calls it; {@code -} is standard input
     * @throws dev.onrecord.domain.OnRecordException where it is too large to keep
     */
    Spool input(Path pipe);

    /** Writes the help of a command. */
    void help(Signature signature);

    /**
     * Asks for confirmation.
     *
     * @param shown what would be changed, a line each
     * @return true for yes, and where nobody is there to be asked
     */
    boolean confirm(List<String> shown, String question);

    /** Tells whether somebody can be asked. */
    boolean canAsk();

    /** Lets what was typed at the prompt be read anew from its file, once files have taken their places. */
    void forgetTyped();

    /** Returns the dialogue with the user; empty in scripts and pipes. */
    Optional<Conversation> conversation();

    /**
     * Returns a draft that replaces the target when the run commits.
     *
     * @param told the note on success
     */
    Path pendingFile(Path target, String told);

    /** Returns a draft like {@link #pendingFile} that only its owner may read. */
    Path privatePendingFile(Path target, String told);

    /** Lets a draft replace the target at the end of the command, even if the command fails. */
    void placeAnyway(Path draft, Path target, String told);

    /**
     * Lets the drafts replace their targets.
     *
     * @throws dev.onrecord.domain.OutputException where one cannot
     */
    void commitFiles();

    /** Removes the drafts, but for those to be placed anyway. */
    void dropFiles();

    /** Lets the run end with 1 although the command succeeded: a check found something wrong. */
    void reportFault();

    /** Tells whether a check found something wrong. */
    boolean hasFault();

    /** Ends the session after the running command. */
    void leave();

    /** Tells whether the session is to end. */
    boolean isLeaving();

    /** Returns the commands typed before, oldest first; none in scripts and pipes. */
    List<String> history();

    /** Clears the screen, if there is one. */
    void clear();
}
