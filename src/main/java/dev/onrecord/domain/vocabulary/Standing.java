package dev.onrecord.domain.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a claim stands: open, concluded with a verdict, or taken out of the queue. */
public enum Standing implements Term {
    UNVERIFIED(0, "unverified", "no verdict stands", null),
    VERIFIED(1, Verdict.VERIFIED),
    PARTLY_VERIFIED(2, Verdict.PARTLY_VERIFIED),
    MISLEADING(3, Verdict.MISLEADING),
    REFUTED(4, Verdict.REFUTED),
    UNVERIFIABLE(5, Verdict.UNVERIFIABLE),
    WITHDRAWN(6, "withdrawn", "taken out of the queue", null);

    private final int code;
    private final Texts texts;
    private final @Nullable Verdict verdict;

    Standing(int code, Verdict verdict) {
        this(code, verdict.published(), verdict.description(), verdict);
    }

    Standing(int code, String published, String description, @Nullable Verdict verdict) {
        this.code = code;
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

    /** Returns the verdict that stands; empty for an open claim and a withdrawn one. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Returns the number that stores keep for the standing. */
    public int code() {
        return code;
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
