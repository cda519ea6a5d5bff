package dev.onrecord.shell.run;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What the application is started with.
 *
 * @param options what stood before the command
 * @param words the command and its arguments; empty for the console or piped input
 * @param input the command as it was read; null where there is none, or somebody fills it in at the terminal
 * @param hangsOnZone whether the command has a date such as {@code today}, which hangs on the zone of the record
 * @param streams what the process was given
 * @param results standard output as UTF-8
 * @param notes standard error as UTF-8
 */
public record Startup(
        GlobalOptions options,
        List<String> words,
        @Nullable ParsedInput input,
        boolean hangsOnZone,
        Streams streams,
        PrintWriter results,
        PrintWriter notes) {

    /** Copies the words. */
    public Startup {
        words = List.copyOf(words);
    }
}
