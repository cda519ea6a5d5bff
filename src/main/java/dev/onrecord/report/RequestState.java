package dev.onrecord.report;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.vocabulary.Term;

/** How a request stands at the moment of an assessment. */
public enum RequestState implements Term {
    OPEN("open", "an answer is looked for"),
    OVERDUE("overdue", "the deadline has passed and nothing is on the record"),
    ANSWERED("answered", "something is on the record, be it that no answer came"),
    WAIVED("waived", "the desk gave up asking, and said why");

    private final Texts texts;

    RequestState(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Returns how a request of an assessed claim stands. */
    public static RequestState of(Request request, AssessedClaim assessed) {
        if (request.answer() != null) {
            return ANSWERED;
        }
        if (request.waiver() != null) {
            return WAIVED;
        }
        var isOverdue = assessed.blockers().stream()
                .anyMatch(blocker ->
                        blocker.kind() == BlockerKind.OVERDUE && request.party().equals(blocker.detail()));
        return isOverdue ? OVERDUE : OPEN;
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
