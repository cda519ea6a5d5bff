package dev.onrecord.domain.vocabulary;

/**
 * How sure the desk is of its judgement on a claim, in the three words of US Intelligence Community Directive 203.
 *
 * <p>It says nothing about how likely the claim is, and is never mixed with likelihood in one sentence.
 */
public enum Confidence implements Term {
    LOW("low", "thin, single-origin or unresolved: could well turn out otherwise"),
    MODERATE("moderate", "credible and plausible, but not corroborated enough"),
    HIGH("high", "good information from independent origins; still not a certainty");

    private final Texts texts;

    Confidence(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
