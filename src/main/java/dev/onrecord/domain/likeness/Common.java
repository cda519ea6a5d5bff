package dev.onrecord.domain.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim and a text have in common.
 *
 * @param words words of the claim that say something and are in the text too, as the claim writes them, each once
 * @param numbers numbers that both hold
 * @param names words that the claim writes like names and that are in the text too
 * @param meaning how close the two are in meaning, from 0 to 1; null where that was not looked at
 */
public record Common(
        List<String> words,
        List<String> numbers,
        List<String> names,
        @Nullable Double meaning) {

    /** Copies the lists. */
    public Common {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }

    /** Tells whether no word is shared. */
    public boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty() && names.isEmpty();
    }
}
