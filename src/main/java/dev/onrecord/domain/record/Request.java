package dev.onrecord.domain.record;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import java.time.ZoneId;
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

    /** Returns that the party was asked, and when, as a clause. */
    public String asked(DateStyle dates) {
        return party + " was asked" + dates.when(latest().statement().on())
                + (attempts.size() > 1 ? " (asked " + attempts.size() + " times)" : "");
    }

    /** Returns that an answer is looked for that is not yet due. */
    public String awaiting(DateStyle dates) {
        return asked(dates) + (by == null ? "; no deadline was given" : "; an answer is due by " + dates.of(by));
    }

    /** Returns that no answer came in time; whether the party stays silent is not said before the desk records it. */
    public String overdue(DateStyle dates) {
        return asked(dates) + "; the deadline" + (by == null ? "" : " of " + dates.of(by))
                + " has passed and no answer to that is on the record";
    }

    /** Tells whether an entry closed the request. */
    boolean isAnsweredBy(Entry<Responded> entry) {
        return answer != null && answer.id().equals(entry.id());
    }

    /** Tells whether what a party said can have come between the question and the deadline. */
    boolean mayHaveBeenInTime(Responded said, ZoneId zone) {
        if (!said.kind().saidByTheParty() || said.on() == null || by == null) {
            return said.kind().saidByTheParty();
        }
        var asked = attempts.get(0).statement().on();
        return said.on().from(zone).isBefore(by.until(zone))
                && !said.on().until(zone).isBefore(asked.from(zone));
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
