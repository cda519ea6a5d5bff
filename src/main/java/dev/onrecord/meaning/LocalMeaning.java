package dev.onrecord.meaning;

import dev.onrecord.matching.Meaning;
import java.util.Optional;

/**
 * The model of sentences {@code all-MiniLM-L6-v2} in eight-bit numbers, made for English and of some use for what else is
 * written in Latin letters.
 */
public final class LocalMeaning implements Meaning {

    private static final String RESOURCE = "all-minilm-l6-v2-q";
    private static final int LONGEST = 128;

    private final SentenceModel model;

    /**
     * Loads the model, which takes a part of a second.
     *
     * @throws IllegalStateException where it cannot be loaded, such as on a machine for which it has no library
     */
    public LocalMeaning() {
        model = SentenceModel.load(RESOURCE, LONGEST);
    }

    @Override
    public String name() {
        return RESOURCE + "/1";
    }

    @Override
    public Optional<float[]> of(String text) {
        return isLatin(text) ? Optional.of(model.of(text)) : Optional.empty();
    }

    /** Tells whether most letters are Latin. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && latin * 2 > letters;
    }

    @Override
    public void close() {
        model.close();
    }
}
