package dev.onrecord.domain.vocabulary;

import org.jspecify.annotations.Nullable;

/** Where a claim stands: open, concluded with a verdict, or taken out of the queue. */
public enum Standing implements Term {
    UNVERIFIED("unverified", "no verdict stands", null),
    VERIFIED(Verdict.VERIFIED),
    PARTLY_VERIFIED(Verdict.PARTLY_VERIFIED),
    MISLEADING(Verdict.MISLEADING),
    REFUTED(Verdict.REFUTED),
    UNVERIFIABLE(Verdict.UNVERIFIABLE),
    WITHDRAWN("withdrawn", "taken out of the queue", null);

    private final Texts texts;
    private final @Nullable Verdict verdict;

    Standing(Verdict verdict) {
        this(verdict.published(), verdict.description(), verdict);
    }

    Standing(String published, String description, @Nullable Verdict verdict) {
        this.texts = new Texts(published, description);
        this.verdict = verdict;
    }

    /** Returns the standing of a claim for which the given verdict was reached. */
    public static Standing of(Verdict reached) {
        for (Standing standing : values()) {
            if (standing.verdict == reached) {
                return standing;
            }
        }
        throw new IllegalArgumentException(reached.published());
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
