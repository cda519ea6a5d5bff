package dev.onrecord.shell.command;

import dev.onrecord.file.Spool;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.grammar.Signature;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where commands write and whom they may ask: results apart from notes, and files that appear only when the run
 * commits.
 */
public interface Output {

    /** Returns where results go. */
    PrintWriter results();

    /**
     * Writes a line for the reader's information, apart from the results, once the command has done what it says; nothing
     * where quiet is wanted.
     */
    void note(String line);

    /** Writes a line like {@link #note} about what was read: it holds even if the command fails. */
    void remark(String line);

    /** Writes a line like {@link #note} at once, while the command is at work. */
    void progress(String line);

    /** Tells whether somebody watches the notes as they are written. */
    boolean isWatched();

    /** Shows a line that stands until the next note or the next such line; an empty one takes it away. */
    void passing(String line);

    /** Returns how readable output is to look. */
    Screen screen();

    /**
     * Returns everything that comes through a pipe, for a command that reads a file from it; the same each time.
     *
     * @param pipe what the shell calls it; {@code -} is standard input
     * @throws dev.onrecord.domain.OnRecordException where that is too much to be kept
     */
    Spool input(Path pipe);

    /** Writes what help says of a command. */
    void help(Signature signature);

    /**
     * Asks whether to go on.
     *
     * @param shown what is at stake, a line each
     * @return true for yes, and where nobody is there to be asked
     */
    boolean confirm(List<String> shown, String question);

    /** Returns somebody to go through something with; empty where nobody types, or a command file is being run. */
    Optional<Conversation> conversation();

    /**
     * Returns where to write a file that is to take the place of the target, whole, when the run commits.
     *
     * @param told the note that says so, then
     */
    Path pendingFile(Path target, String told);

    /** Returns a file like {@link #pendingFile} that only its owner may read. */
    Path privatePendingFile(Path target, String told);

    /** Lets a file that is written take the place of the target at the end of the command, even if that fails. */
    void placeAnyway(Path draft, Path target, String told);

    /**
     * Lets the pending files take their places.
     *
     * @throws dev.onrecord.domain.OutputException where one cannot
     */
    void commitFiles();

    /** Removes the pending files, but for those that are to be placed anyway. */
    void dropFiles();

    /** Lets the run end with 1 although nothing failed: something that was looked at is not as it should be. */
    void find();

    /** Tells whether something was found that is not as it should be. */
    boolean hasFound();

    /** Ends the session after the running command. */
    void leave();

    /** Tells whether the session is to end. */
    boolean isLeaving();

    /** Returns the commands typed before, oldest first; none where nobody types. */
    List<String> history();

    /** Empties the screen, where there is one. */
    void clear();
}
