package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says. Statements about the world carry the date they speak of; judgements of the desk do not.
 *
 * <p>Components that may be null were not given.
 */
public sealed interface Statement {

    /** Returns the date that the statement speaks of, as opposed to when it was recorded. */
    default Optional<PartialDate> statedOn() {
        return Optional.empty();
    }

    /** Tells whether this is the desk's own judgement, which rests on what was recorded before it. */
    default boolean isJudgement() {
        return false;
    }

    /** A claim enters the record. */
    record ClaimAdded(ClaimContent content) implements Statement {
        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.ofNullable(content.on());
        }
    }

    /** A claim is worded or described anew; the whole new content, and why. */
    record ClaimRevised(ClaimContent content, String because) implements Statement {}

    /** Labels are put on a claim. */
    record Tagged(List<String> tags) implements Statement {}

    /** Labels are taken off a claim. */
    record Untagged(List<String> tags) implements Statement {}

    /** The desk says how confident it is, and what that rests on. */
    record Rated(Confidence level, String because) implements Statement {
        @Override
        public boolean isJudgement() {
            return true;
        }
    }

    /**
     * The desk concludes.
     *
     * @param overridden the blockers of the policy that stood when the verdict was given all the same; empty without
     *     an override
     */
    record Concluded(Verdict verdict, String because, List<String> overridden) implements Statement {
        @Override
        public boolean isJudgement() {
            return true;
        }
    }

    /** The desk takes a verdict or a withdrawal back: the claim is open again. */
    record Reopened(String because) implements Statement {
        @Override
        public boolean isJudgement() {
            return true;
        }
    }

    /** The desk takes a claim out of the queue. */
    record Withdrawn(String because) implements Statement {}

    /**
     * The desk holds a claim and another one to be the same.
     *
     * @param other the other claim
     * @param because why; null where that needs no saying
     */
    record SameAs(ClaimId other, @Nullable String because) implements Statement {}

    /**
     * A party is asked.
     *
     * @param by when the answer is due: a date or a timestamp; null for a request without a deadline
     * @param on when it was asked
     */
    record Asked(
            String party,
            @Nullable String question,
            @Nullable String via,
            @Nullable String to,
            @Nullable PartialDate by,
            PartialDate on)
            implements Statement {
        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.of(on);
        }
    }

    /** A party gets more time. */
    record Extended(String party, PartialDate by) implements Statement {}

    /** The desk decides not to ask a party, and says why. */
    record Waived(String party, String because) implements Statement {}

    /**
     * A party's answer, or what the desk observed of its silence.
     *
     * @param quote the words themselves, untranslated
     * @param lang the language of the quote as a BCP 47 code
     * @param spokesperson who spoke for the party
     * @param via the channel it came by
     * @param relayedBy the source that passed it on, where the desk did not have it at first hand
     * @param on when it was made; for an observation, the day it holds for
     * @param searched where the desk looked; given for a non-admission
     * @param recheck when to look again
     */
    record Responded(
            ResponseKind kind,
            String party,
            @Nullable String quote,
            @Nullable String lang,
            @Nullable String spokesperson,
            @Nullable String via,
            @Nullable String url,
            @Nullable String relayedBy,
            @Nullable PartialDate on,
            @Nullable String searched,
            @Nullable PartialDate recheck,
            @Nullable String note)
            implements Statement {
        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.ofNullable(on);
        }
    }

    /**
     * A source carried the claim.
     *
     * @param from the sources it took it from; empty where it is the first to say so
     */
    record Cited(
            String source,
            List<String> from,
            @Nullable String url,
            @Nullable PartialDate on) implements Statement {
        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.ofNullable(on);
        }
    }

    /**
     * A piece of evidence. One with the title of an earlier piece of the same claim takes its place.
     *
     * @param file the path as given; null for evidence that is no file
     * @param digest what the file was when it was recorded; null without a file
     * @param at where in the piece to look, such as a page or a time
     */
    record EvidenceAdded(
            String title,
            Stance stance,
            @Nullable EvidenceKind kind,
            @Nullable String file,
            @Nullable FileDigest digest,
            @Nullable String url,
            @Nullable String source,
            @Nullable Credibility credibility,
            @Nullable String at,
            @Nullable String quote,
            @Nullable String note)
            implements Statement {}

    /** What became of the file of a piece of evidence when it was looked at again. */
    record EvidenceChecked(EntryId evidence, FileState state) implements Statement {}

    /** What is known of a source; what is null leaves earlier knowledge as it was. */
    record SourceDescribed(
            String name,
            @Nullable SourceKind kind,
            @Nullable Reliability reliability,
            @Nullable String because,
            @Nullable String url,
            @Nullable Boolean unresolved)
            implements Statement {}

    /** A story is opened. */
    record StoryOpened(String name) implements Statement {}

    /** An earlier entry is taken back; both stay on the record. */
    record Retracted(EntryId entry, String because) implements Statement {}

    /** A whole command is taken back. */
    record Undone(long undoneCommand) implements Statement {}

    /** An undone command holds again. */
    record Redone(long redoneCommand) implements Statement {}

    /**
     * What a file was.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @param size in bytes
     * @param mediaType such as {@code application/pdf}; null where it cannot be told
     */
    record FileDigest(String sha256, long size, @Nullable String mediaType) {}

    /** What a later look at a file found. */
    enum FileState {
        UNCHANGED,
        CHANGED,
        MISSING
    }
}
