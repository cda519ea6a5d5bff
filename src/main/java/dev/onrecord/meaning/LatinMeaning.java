package dev.onrecord.meaning;

import dev.onrecord.matching.Meaning;
import java.util.Optional;

/** A model that reads texts in Latin letters only. */
abstract class LatinMeaning implements Meaning {

    private final String resource;
    private final SentenceModel model;

    /**
     * Loads the model, which takes a part of a second.
     *
     * @param resource where it is among the resources, and its name
     * @param longest how many pieces of words it reads of a text
     * @throws IllegalStateException where it cannot be loaded, such as on a machine for which it has no library
     */
    LatinMeaning(String resource, int longest, Pooling pooling) {
        this.resource = resource;
        this.model = SentenceModel.load(resource, longest, pooling);
    }

    @Override
    public final String name() {
        return resource + "/1";
    }

    @Override
    public final Optional<float[]> of(String text) {
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
    public final void close() {
        model.close();
    }
}
