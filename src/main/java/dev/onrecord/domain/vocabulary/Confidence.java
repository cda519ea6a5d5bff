package dev.onrecord.domain.vocabulary;

/**
 * How sure the desk is of its judgement on a claim, in the three words of US Intelligence Community Directive 203.
 *
 * <p>It says nothing about how likely the claim is, and is never mixed with likelihood in one sentence.
 */
public enum Confidence implements Term {
    LOW(1, "low", "thin, single-origin or unresolved: could well turn out otherwise"),
    MODERATE(2, "moderate", "credible and plausible, but not corroborated enough"),
    HIGH(3, "high", "good information from independent origins; still not a certainty");

    private final int code;
    private final Texts texts;

    Confidence(int code, String published, String description) {
        this.code = code;
        this.texts = new Texts(published, description);
    }

    /** Returns the number that stores keep for the level; 0 is left for claims without one. */
    public int code() {
        return code;
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
