package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of one party about one claim, and how that stands.
 *
 * @param party who was asked
 * @param attempts each time they were asked, oldest first; at least one
 * @param by when the answer is due, the last extension counted; null without a deadline
 * @param answer the response that closed the request; null while it is open
 * @param waiver why the desk gave up asking; null unless it did
 */
public record Request(
        String party,
        List<Entry<Asked>> attempts,
        @Nullable PartialDate by,
        @Nullable Entry<Responded> answer,
        @Nullable Entry<Waived> waiver) {

    /** Copies the attempts. */
    public Request {
        attempts = List.copyOf(attempts);
    }

    Request dueBy(PartialDate date) {
        return new Request(party, attempts, date, answer, waiver);
    }

    /** Returns the request closed by an answer or a waiver; one that is closed already stays as it is. */
    Request closedBy(@Nullable Entry<Responded> closingAnswer, @Nullable Entry<Waived> closingWaiver) {
        return isOpen() ? new Request(party, attempts, by, closingAnswer, closingWaiver) : this;
    }

    /** Returns the newest attempt. */
    public Entry<Asked> latest() {
        return attempts.get(attempts.size() - 1);
    }

    /** Tells whether an answer is still looked for. */
    public boolean isOpen() {
        return answer == null && waiver == null;
    }

    /** Returns when the answer is due. */
    public Optional<PartialDate> deadline() {
        return Optional.ofNullable(by);
    }
}
