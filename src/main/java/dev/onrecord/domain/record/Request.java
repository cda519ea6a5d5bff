package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.util.ArrayList;
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
 * @param overtaken the notes of silence that an answer made in time has overtaken
 */
public record Request(
        String party,
        List<Entry<Asked>> attempts,
        @Nullable PartialDate by,
        @Nullable Entry<Responded> answer,
        @Nullable Entry<Waived> waiver,
        List<Entry<Responded>> overtaken) {

    /** Copies the lists. */
    public Request {
        attempts = List.copyOf(attempts);
        overtaken = List.copyOf(overtaken);
    }

    Request dueBy(PartialDate date) {
        return new Request(party, attempts, date, answer, waiver, overtaken);
    }

    Request waivedBy(Entry<Waived> closing) {
        return isOpen() ? new Request(party, attempts, by, null, closing, overtaken) : this;
    }

    /**
     * Returns the request closed by an answer. One that is closed already stays as it is, unless silence closed it and the
     * answer was made in time: then nothing is left of the silence but the note.
     */
    Request answeredBy(Entry<Responded> closing) {
        if (isOpen()) {
            return new Request(party, attempts, by, closing, null, overtaken);
        }
        if (answer == null
                || answer.statement().kind() != ResponseKind.NO_RESPONSE
                || !closing.statement().kind().saidByTheParty()
                || !isInTime(closing.statement().on())) {
            return this;
        }
        var notes = new ArrayList<>(overtaken);
        notes.add(answer);
        return new Request(party, attempts, by, closing, null, notes);
    }

    /** Tells whether an answer of a date can have come between the first question and the deadline. */
    private boolean isInTime(@Nullable PartialDate on) {
        return on != null
                && by != null
                && !by.isBefore(on)
                && !on.isBefore(attempts.get(0).statement().on());
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
