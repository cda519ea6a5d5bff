package dev.onrecord.shell.run;

import dev.onrecord.report.Screen;
import java.io.PrintWriter;
import java.util.List;

/**
 * A question that only a clear yes answers with yes.
 *
 * @param shown what is at stake, a line each
 * @param text the question
 */
public record Question(List<String> shown, String text) {

    /** Copies the lines. */
    public Question {
        shown = List.copyOf(shown);
    }

    /** Returns whether an answer is a yes; an empty one is not. */
    public static boolean isYes(String answer) {
        return answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes");
    }

    /** Writes what is at stake. */
    public void show(PrintWriter writer, Screen screen) {
        shown.stream()
                .map(line -> screen.cut(screen.inLine(line), screen.width()))
                .forEach(writer::println);
        writer.flush();
    }

    /** Returns the question as it stands before the cursor. */
    public String prompt() {
        return text + " [y/N] ";
    }
}
