package dev.onrecord.shell.run;

import dev.onrecord.report.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Output of one command on a terminal, where somebody can be asked. */
public final class AskingOutput extends StandardOutput {

    private final InputStream typed;
    private final PrintWriter notes;

    /** Creates output that asks on {@code notes} and reads the answer from {@code input}. */
    public AskingOutput(
            InputStream input, PrintWriter results, PrintWriter notes, Screen screen, boolean quiet, boolean watched) {
        super(input, results, notes, screen, quiet, watched);
        this.typed = input;
        this.notes = notes;
    }

    @Override
    public boolean confirm(List<String> shown, String question) {
        var asked = new Question(shown, question);
        results().flush();
        asked.show(notes, screen());
        notes.print(asked.prompt());
        notes.flush();
        return Question.isYes(answer());
    }

    @Override
    public boolean canAsk() {
        return true;
    }

    /** Reads a line; at the end of the input there is nobody to say yes. */
    private String answer() {
        try {
            var line = new BufferedReader(new InputStreamReader(typed, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
