package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                Redone,
                PolicySet,
                Confirmed,
                Renamed,
                Merged,
                Aliased,
                FileSaid,
                Seconded,
                Proposed,
                Assigned,
                Published,
                Redacted,
                RedactedWords {

    /** Returns which kind of statement this is. */
    StatementKind statementKind();

    /** Returns the least role that may record it. */
    default DeskRole role() {
        return statementKind().role();
    }

    /** Returns what it says, field by field in the order in which the record holds them. */
    StatementFields fields();

    /** Returns which of its fields hold names, and of what. */
    default Map<String, NameKind> names() {
        return Map.of();
    }

    /** Writes into a book what it calls whom from now on. */
    default void changeNames(NameBook.Builder names) {}

    /**
     * Applies this statement to a claim; a statement about something else changes nothing.
     *
     * @param entry the entry that holds this statement
     */
    void applyTo(ClaimBuilder claim, Entry<?> entry);

    /**
     * Returns what the desk did, in one line that begins with a verb and has no full stop. Such lines are published too,
     * so they leave out the address to which a question was sent. Dates are in ISO 8601.
     */
    String inWords();

    /** Returns the same line with its dates in a style; a kind that tells a date overrides it. */
    default String inWords(DateStyle dates) {
        return inWords();
    }

    /** Returns the date that the statement speaks of, as opposed to when it was recorded. */
    default Optional<PartialDate> statedOn() {
        return Optional.empty();
    }

    /**
     * Returns the entry that says the same of a claim, so that a command that is run twice records nothing twice.
     *
     * <p>What a later statement replaces is repeated only while it stands; anything else when an equal statement counts.
     */
    default Optional<EntryId> repeatedIn(Claim claim) {
        return claim.history().stream()
                .filter(entry -> !claim.takenBack().contains(entry.id()))
                .filter(entry -> !claim.aboutEarlierWording().contains(entry.id()))
                .filter(entry -> entry.statement().equals(this))
                .<EntryId>map(Entry::id)
                .findFirst();
    }

    /** Tells whether it takes something back, so that it cannot be taken back itself. */
    default boolean takesBack() {
        return false;
    }

    /** Returns the entry that it takes back. */
    default Optional<EntryId> takenBack() {
        return Optional.empty();
    }

    /** Adds the command that this statement undoes, or removes the one that it redoes. */
    default void changeUndone(Set<Long> undoneCommands) {}

    /** Tells whether this is the desk's own judgement, which rests on what was recorded before it. */
    default boolean isJudgement() {
        return false;
    }
}
