package dev.onrecord.shell.grammar;

import dev.onrecord.domain.Span;
import java.time.Clock;
import java.util.List;

/**
 * A command that was found by its name.
 *
 * @param command the words of the name
 * @param words the words after it
 */
public record FoundCommand(Signature signature, List<Word> command, List<Word> words) {

    /** Creates a match. */
    public FoundCommand {
        command = List.copyOf(command);
        words = List.copyOf(words);
    }

    /** Returns where the name of the command stands. */
    public Span span() {
        return new Span(command.get(0).start(), command.get(command.size() - 1).end());
    }

    /**
     * Reads what was given to the command.
     *
     * @param clock what dates such as {@code yesterday} are told from
     * @throws dev.onrecord.domain.UsageException when it does not fit
     */
    public Arguments bind(Clock clock) {
        List<Word> last = words.isEmpty() ? command : words;
        return signature.bind(words, last.get(last.size() - 1).end(), clock);
    }
}
