package dev.onrecord.report;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.vocabulary.Term;

/** The state of a request at the moment of an assessment. */
public enum RequestState implements Term {
    OPEN("open", "an answer is awaited"),
    OVERDUE("overdue", "the deadline has passed and no answer is on the record"),
    ANSWERED("answered", "an answer is on the record, or that none came"),
    WAIVED("waived", "the desk no longer waits for an answer, and said why");

    private final Texts texts;

    RequestState(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Returns the state of a request about an assessed claim. */
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
