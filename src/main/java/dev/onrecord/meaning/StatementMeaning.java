package dev.onrecord.meaning;

import dev.onrecord.matching.Meaning;
import java.util.Optional;

/**
 * What a claim says by itself: {@code all-MiniLM-L6-v2}, made for English and of some use for what else is written in Latin
 * letters.
 */
public final class StatementMeaning implements Meaning {

    private static final String RESOURCE = "all-minilm-l6-v2";
    private static final int LONGEST = 128;

    private final SentenceModel model;

    /**
     * Loads the model, which takes a part of a second.
     *
     * @throws IllegalStateException where it cannot be loaded, such as on a machine for which it has no library
     */
    public StatementMeaning() {
        model = SentenceModel.load(RESOURCE, LONGEST, Pooling.MEAN);
    }

    @Override
    public String name() {
        return RESOURCE + "/1";
    }

    @Override
    public Optional<float[]> of(String text) {
        return Script.isLatin(text) ? Optional.of(model.of(text)) : Optional.empty();
    }

    @Override
    public Optional<float[]> of(String text, String headline) {
        return of(text);
    }

    @Override
    public double closeness(double cosine) {
        return Math.max(0, cosine);
    }

    @Override
    public void close() {
        model.close();
    }
}
