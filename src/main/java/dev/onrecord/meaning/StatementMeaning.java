package dev.onrecord.meaning;

import java.util.Optional;

/**
 * What a claim says by itself: {@code all-MiniLM-L6-v2}, made for English and of some use for what else is written in Latin
 * letters.
 */
public final class StatementMeaning extends LatinMeaning {

    private static final String RESOURCE = "all-minilm-l6-v2";
    private static final int LONGEST = 128;

    /**
     * Loads the model, which takes a part of a second.
     *
     * @throws IllegalStateException where it cannot be loaded, such as on a machine for which it has no library
     */
    public StatementMeaning() {
        super(RESOURCE, LONGEST, Pooling.MEAN);
    }

    @Override
    public Optional<float[]> of(String text, String headline) {
        return of(text);
    }

    @Override
    public double closeness(double cosine) {
        return Math.max(0, cosine);
    }
}
