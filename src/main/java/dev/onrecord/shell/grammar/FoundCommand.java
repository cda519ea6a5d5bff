package dev.onrecord.shell.grammar;

import java.time.Clock;
import java.util.List;

/**
 * A command that was found by its name.
 *
 * @param nameEnd where its name ends in the line
 * @param words the words after it
 */
public record FoundCommand(Signature signature, int nameEnd, List<Word> words) {

    /** Copies the words. */
    public FoundCommand {
        words = List.copyOf(words);
    }

    /**
     * Reads what was given to the command.
     *
     * @param clock the clock that dates such as {@code yesterday} are read by
     * @throws dev.onrecord.domain.UsageException when it does not fit
     */
    public Arguments bind(Clock clock) {
        int end = words.isEmpty() ? nameEnd : words.get(words.size() - 1).end();
        return signature.bind(words, end, clock);
    }
}
