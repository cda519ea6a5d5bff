package dev.onrecord.report.claimreview;

import dev.onrecord.domain.vocabulary.Standing;
import java.util.OptionalInt;

/** The place of a conclusion on the scale from 1 to 5 that readers of ClaimReview expect. */
final class Score {

    static final int WORST = 1;
    static final int BEST = 5;

    /** What the numbers mean, for whoever reads them. */
    static final String EXPLANATION =
            "From 1 to 5: 1 refuted, 2 misleading, 3 partly verified, 5 verified; 4 is not used."
                    + " The number restates the verdict and measures nothing. A claim without a verdict has no number.";

    private Score() {}

    /** Returns the place; empty for what is not concluded or cannot be. */
    static OptionalInt of(Standing standing) {
        return switch (standing) {
            case VERIFIED -> OptionalInt.of(BEST);
            case PARTLY_VERIFIED -> OptionalInt.of(3);
            case MISLEADING -> OptionalInt.of(2);
            case REFUTED -> OptionalInt.of(WORST);
            case UNVERIFIED, UNVERIFIABLE, WITHDRAWN -> OptionalInt.empty();
        };
    }
}
