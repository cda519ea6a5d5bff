package dev.onrecord.meaning;

import java.util.Optional;

/**
 * What a claim says under its headline: {@code bge-small-en-v1.5} in eight-bit numbers, made for English. A claim without a
 * headline has no point: this model finds a headline and its text far better than a text alone.
 */
public final class HeadlineMeaning extends LatinMeaning {

    private static final String RESOURCE = "bge-small-en-v1.5-q";
    private static final int LONGEST = 256;

    /** Scales the closeness to that of the other model, so that claims with and without a headline can be compared. */
    private static final double UNRELATED = 0.45;

    private static final double STRETCH = 1.8;

    /**
     * Loads the model, which takes a part of a second.
     *
     * @throws IllegalStateException where it cannot be loaded, such as on a machine for which it has no library
     */
    public HeadlineMeaning() {
        super(RESOURCE, LONGEST, Pooling.FIRST);
    }

    @Override
    public Optional<float[]> of(String text, String headline) {
        return headline.isEmpty() ? Optional.empty() : of(headline + ". " + text);
    }

    @Override
    public double closeness(double cosine) {
        return Math.min(1, Math.max(0, (cosine - UNRELATED) * STRETCH));
    }
}
