package dev.onrecord.report;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.Term;

/** The state of a request at the moment of an assessment. */
public enum RequestState implements Term {
    OPEN("open", "an answer is awaited"),
    OVERDUE("overdue", "the deadline has passed and no answer is on the record"),
    ANSWERED("answered", "an answer is on the record"),
    UNANSWERED("unanswered", "the desk recorded that the deadline passed and nothing came"),
    NOT_REACHED("not-reached", "the question could not be delivered"),
    WAIVED("waived", "the desk no longer waits for an answer, and said why");

    private final Texts texts;

    RequestState(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Returns the state of a request about an assessed claim. */
    public static RequestState of(Request request, AssessedClaim assessed) {
        var answer = request.answer();
        if (answer != null) {
            return closedBy(answer, assessed);
        }
        if (request.waiver() != null) {
            return WAIVED;
        }
        var isOverdue = assessed.blockers().stream()
                .anyMatch(blocker ->
                        blocker.kind() == BlockerKind.OVERDUE && request.party().equals(blocker.detail()));
        return isOverdue ? OVERDUE : OPEN;
    }

    /** Tells whether the request was closed by what was recorded of the party, which tells the rest. */
    public boolean isClosedByAResponse() {
        return this == ANSWERED || this == UNANSWERED || this == NOT_REACHED;
    }

    private static RequestState closedBy(Entry<Responded> answer, AssessedClaim assessed) {
        return switch (answer.statement().kind()) {
            case UNREACHABLE -> NOT_REACHED;
            case NO_RESPONSE -> ofSilence(answer, assessed);
            default -> ANSWERED;
        };
    }

    private static RequestState ofSilence(Entry<Responded> silence, AssessedClaim assessed) {
        var claim = assessed.claim();
        if (claim.isRecordRedacted() || claim.isOvertaken(silence, assessed.zone())) {
            return ANSWERED;
        }
        var passed =
                claim.silentUntil(silence, assessed.moment(), assessed.zone()).isPresent();
        return passed ? UNANSWERED : OPEN;
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
