package dev.onrecord.domain.vocabulary;

import java.util.Arrays;
import java.util.List;

/** A word of a closed vocabulary, as users type it and as files carry it. */
public interface Term {

    /**
     * The two texts of a term.
     *
     * @param published the word in lower case, with hyphens
     * @param description what it means, in one line
     */
    record Texts(String published, String description) {}

    /** Returns the word and what it means. */
    Texts texts();

    /** Returns the word in lower case, with hyphens. */
    default String published() {
        return texts().published();
    }

    /** Returns what the word means, in one line. */
    default String description() {
        return texts().description();
    }

    /** Returns the words of a vocabulary in its own order. */
    static <T extends Enum<T> & Term> List<String> words(Class<T> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Term::published).toList();
    }
}
