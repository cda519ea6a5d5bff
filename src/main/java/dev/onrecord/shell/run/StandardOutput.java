package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.file.DraftFile.Readers;
import dev.onrecord.file.Spool;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.Conversation;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.help.HelpText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Output to the streams of the process: results to one, notes to the other, and nobody to be asked. */
public class StandardOutput implements Output {

    /** Goes to the start of the line and empties it. */
    static final String TAKE_AWAY = "\r\u001b[K";

    private static final long MOST_INPUT = 4L << 30;
    private static final Path STANDARD_INPUT = Path.of("-");

    private final InputStream stream;
    private final PrintWriter results;
    private final PrintWriter notes;
    private final Screen screen;
    private final boolean quiet;
    private final boolean watched;
    private final PendingFiles files = new PendingFiles();
    private final Map<Path, Spool> inputs = new HashMap<>();
    private boolean linePasses;
    private boolean leaving;
    private boolean found;

    /**
     * Creates output to two streams.
     *
     * @param quiet whether notes are dropped; failures are not
     * @param watched whether somebody sees the notes as they are written
     */
    public StandardOutput(
            InputStream input, PrintWriter results, PrintWriter notes, Screen screen, boolean quiet, boolean watched) {
        this.stream = input;
        this.results = results;
        this.notes = notes;
        this.screen = screen;
        this.quiet = quiet;
        this.watched = watched;
    }

    @Override
    public PrintWriter results() {
        return results;
    }

    @Override
    public void note(String line) {
        results().flush();
        showStatus("");
        if (!quiet) {
            notes.println(screen().inLine(screen().signs(line)));
            notes.flush();
        }
    }

    @Override
    public void remark(String line) {
        note(line);
    }

    @Override
    public void progress(String line) {
        note(line);
    }

    @Override
    public boolean isWatched() {
        return watched && !quiet;
    }

    @Override
    public void showStatus(String line) {
        if (linePasses) {
            notes.print(TAKE_AWAY);
        }
        linePasses = !line.isEmpty() && !quiet;
        notes.print(linePasses ? screen().inLine(line) : "");
        notes.flush();
    }

    @Override
    public Screen screen() {
        return screen;
    }

    @Override
    public Spool input(Path pipe) {
        return inputs.computeIfAbsent(pipe, this::read);
    }

    private Spool read(Path pipe) {
        if (pipe.equals(STANDARD_INPUT)) {
            return PipedInput.keep(stream, MOST_INPUT, this);
        }
        try (var opened = Files.newInputStream(pipe)) {
            return PipedInput.keep(opened, MOST_INPUT, this);
        } catch (IOException failed) {
            throw new InvalidInputException(
                    "the pipe cannot be read: " + failed.getMessage(), pipe.toString(), null, null);
        }
    }

    @Override
    public void help(Signature signature) {
        results().print(HelpText.fitted(HelpText.of(signature), screen()));
    }

    @Override
    public boolean confirm(List<String> shown, String question) {
        return true;
    }

    @Override
    public boolean canAsk() {
        return false;
    }

    @Override
    public void forgetTyped() {}

    @Override
    public Optional<Conversation> conversation() {
        return Optional.empty();
    }

    @Override
    public Path pendingFile(Path target, String told) {
        return files.add(target, Readers.AS_USUAL, told);
    }

    @Override
    public Path privatePendingFile(Path target, String told) {
        return files.add(target, Readers.OWNER, told);
    }

    @Override
    public void placeAnyway(Path draft, Path target, String told) {
        files.addFinished(draft, target, told);
    }

    @Override
    public void commitFiles() {
        files.commit(this::note);
    }

    @Override
    public void dropFiles() {
        files.drop(this::note);
    }

    /** Shows the results that have come together. */
    public void show() {
        results().flush();
    }

    /** Forgets results that have not been shown. */
    public void forget() {}

    @Override
    public void reportFault() {
        found = true;
    }

    @Override
    public boolean hasFault() {
        return found;
    }

    @Override
    public void leave() {
        leaving = true;
    }

    @Override
    public boolean isLeaving() {
        return leaving;
    }

    @Override
    public List<String> history() {
        return List.of();
    }

    @Override
    public void clear() {
        results().flush();
    }
}
