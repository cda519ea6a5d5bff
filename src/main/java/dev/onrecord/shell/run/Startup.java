package dev.onrecord.shell.run;

import dev.onrecord.shell.command.claims.AddCommand;
import dev.onrecord.shell.command.review.ReviewCommand;
import java.io.PrintWriter;
import java.util.List;

/**
 * What the application is started with.
 *
 * @param options what stood before the command
 * @param words the command and its arguments; empty for the console or piped input
 * @param streams what the process was given
 * @param results standard output as UTF-8
 * @param notes standard error as UTF-8
 */
public record Startup(
        GlobalOptions options, List<String> words, Streams streams, PrintWriter results, PrintWriter notes) {

    /** Copies the words. */
    public Startup {
        words = List.copyOf(words);
    }

    /** Returns whether the command goes through something with somebody who is there at a terminal. */
    public boolean isConversation() {
        var isSomebodyThere = streams.inIsTerminal() && streams.outIsTerminal();
        return isSomebodyThere
                && !words.isEmpty()
                && (words.get(0).equals(ReviewCommand.NAME) || words.equals(List.of(AddCommand.NAME)));
    }
}
