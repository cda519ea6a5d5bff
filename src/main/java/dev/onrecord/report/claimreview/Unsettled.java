package dev.onrecord.report.claimreview;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Optional;

/** The claims of which there is a review only where it is asked for: the desk has not concluded, or does not stand by it. */
public enum Unsettled implements Term {
    UNVERIFIED("unverified", "claims without a verdict"),
    IN_QUESTION("in-question", "claims whose verdict is in question"),
    WITHDRAWN("withdrawn", "claims that were taken out of the queue");

    private final Texts texts;

    Unsettled(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Returns what keeps a claim from being settled; empty for one whose verdict is. */
    public static Optional<Unsettled> of(AssessedClaim assessed) {
        if (assessed.claim().standing() == Standing.WITHDRAWN) {
            return Optional.of(WITHDRAWN);
        }
        if (assessed.claim().isUnverified()) {
            return Optional.of(UNVERIFIED);
        }
        return assessed.isInQuestion() ? Optional.of(IN_QUESTION) : Optional.empty();
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
