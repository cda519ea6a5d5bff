package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import java.util.Optional;

/**
 * What an entry says. Statements about the world carry the date they speak of; judgements of the desk do not.
 *
 * <p>Components that may be null were not given.
 */
public sealed interface Statement
        permits ClaimAdded,
                ClaimRevised,
                Tagged,
                Untagged,
                Rated,
                Concluded,
                Reopened,
                Withdrawn,
                SameAs,
                Asked,
                Extended,
                Waived,
                Responded,
                Cited,
                EvidenceAdded,
                EvidenceChecked,
                SourceDescribed,
                StoryOpened,
                Retracted,
                Undone,
                Redone {

    /** Returns which kind of statement this is. */
    StatementKind statementKind();

    /** Returns the least role that may record it. */
    default DeskRole role() {
        return statementKind().role();
    }

    /** Returns what it says, field by field in the order in which the record holds them. */
    StatementFields fields();

    /**
     * Does to a claim what this statement says; a statement about something else does nothing.
     *
     * @param entry the entry that holds this statement
     */
    void applyTo(ClaimBuilder claim, Entry<?> entry);

    /** Has itself told by the teller's method for its kind. */
    <T> T tell(StatementTeller<T> teller);

    /** Returns the date that the statement speaks of, as opposed to when it was recorded. */
    default Optional<PartialDate> statedOn() {
        return Optional.empty();
    }

    /** Tells whether this is the desk's own judgement, which rests on what was recorded before it. */
    default boolean isJudgement() {
        return false;
    }
}
