package dev.onrecord.domain;

import dev.onrecord.domain.vocabulary.Term;

/** Reads words of the closed vocabularies. */
public final class TermReader {

    private TermReader() {}

    /**
     * Returns the term with the given word in any case.
     *
     * @param what what the vocabulary is, with its article, such as {@code a confidence level}
     * @throws InvalidInputException where the vocabulary has no such word, with the nearest one as suggestion
     */
    public static <T extends Enum<T> & Term> T read(Class<T> vocabulary, String what, String word) {
        for (T term : vocabulary.getEnumConstants()) {
            if (term.published().equalsIgnoreCase(word.strip())) {
                return term;
            }
        }
        var known = Term.words(vocabulary);
        throw new InvalidInputException(
                "not " + what + ": \"" + word + "\"",
                word,
                OtherTerms.meant(vocabulary, word, known).orElse(null),
                "one of " + String.join(", ", known));
    }
}
