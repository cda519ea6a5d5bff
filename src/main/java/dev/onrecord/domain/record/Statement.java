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

    /** A claim enters the record. */
    record ClaimAdded(ClaimContent content) implements Statement {
        static ClaimAdded read(StatementFields fields) {
            return new ClaimAdded(ClaimContent.read(fields));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.CLAIM_ADDED;
        }

        @Override
        public StatementFields fields() {
            return content.fields();
        }

        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.ofNullable(content.on());
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.added = entry.as(ClaimAdded.class);
            claim.content = content;
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** A claim is worded or described anew; the whole new content, and why. */
    record ClaimRevised(ClaimContent content, String because) implements Statement {
        static ClaimRevised read(StatementFields fields) {
            return new ClaimRevised(ClaimContent.read(fields), fields.required("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.CLAIM_REVISED;
        }

        @Override
        public StatementFields fields() {
            return content.fields().text("because", because);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.content = content;
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** Labels are put on a claim. */
    record Tagged(List<String> tags) implements Statement {
        static Tagged read(StatementFields fields) {
            return new Tagged(fields.list("tags"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.TAGGED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().list("tags", tags);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.retag(present -> present.addAll(tags));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** Labels are taken off a claim. */
    record Untagged(List<String> tags) implements Statement {
        static Untagged read(StatementFields fields) {
            return new Untagged(fields.list("tags"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.UNTAGGED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().list("tags", tags);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.retag(present -> present.removeAll(tags));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** The desk says how confident it is, and what that rests on. */
    record Rated(Confidence level, String because) implements Statement {
        static Rated read(StatementFields fields) {
            return new Rated(fields.requiredTerm(Confidence.class, "level"), fields.required("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.RATED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().term("level", level).text("because", because);
        }

        @Override
        public boolean isJudgement() {
            return true;
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.ratings.add(entry.as(Rated.class));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /**
     * The desk concludes.
     *
     * @param overridden the blockers of the policy that stood when the verdict was given all the same; empty without
     *     an override
     */
    record Concluded(Verdict verdict, String because, List<String> overridden) implements Statement {
        static Concluded read(StatementFields fields) {
            return new Concluded(
                    fields.requiredTerm(Verdict.class, "verdict"),
                    fields.required("because"),
                    fields.list("overridden"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.CONCLUDED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields()
                    .term("verdict", verdict)
                    .text("because", because)
                    .list("overridden", overridden);
        }

        @Override
        public DeskRole role() {
            return overridden.isEmpty() ? DeskRole.CHECKER : DeskRole.EDITOR;
        }

        @Override
        public boolean isJudgement() {
            return true;
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.conclusion = entry.as(Concluded.class);
            claim.withdrawal = null;
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** The desk takes a verdict or a withdrawal back: the claim is open again. */
    record Reopened(String because) implements Statement {
        static Reopened read(StatementFields fields) {
            return new Reopened(fields.required("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.REOPENED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().text("because", because);
        }

        @Override
        public boolean isJudgement() {
            return true;
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.conclusion = null;
            claim.withdrawal = null;
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** The desk takes a claim out of the queue. */
    record Withdrawn(String because) implements Statement {
        static Withdrawn read(StatementFields fields) {
            return new Withdrawn(fields.required("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.WITHDRAWN;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().text("because", because);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.withdrawal = entry.as(Withdrawn.class);
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /**
     * The desk holds a claim and another one to be the same.
     *
     * @param other the other claim
     * @param because why; null where that needs no saying
     */
    record SameAs(ClaimId other, @Nullable String because) implements Statement {
        static SameAs read(StatementFields fields) {
            return new SameAs(fields.requiredClaim("claim"), fields.text("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.SAME_AS;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().claim("claim", other).text("because", because);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.sames.put(other, entry.as(SameAs.class));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

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
        static Asked read(StatementFields fields) {
            return new Asked(
                    fields.required("party"),
                    fields.text("question"),
                    fields.text("via"),
                    fields.text("to"),
                    fields.date("by"),
                    fields.requiredDate("on"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.ASKED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields()
                    .text("party", party)
                    .text("question", question)
                    .text("via", via)
                    .text("to", to)
                    .date("by", by)
                    .date("on", on);
        }

        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.of(on);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.ask(entry.as(Asked.class));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** A party gets more time. */
    record Extended(String party, PartialDate by) implements Statement {
        static Extended read(StatementFields fields) {
            return new Extended(fields.required("party"), fields.requiredDate("by"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.EXTENDED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().text("party", party).date("by", by);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.requests.computeIfPresent(party, (name, request) -> request.dueBy(by));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** The desk decides not to ask a party, and says why. */
    record Waived(String party, String because) implements Statement {
        static Waived read(StatementFields fields) {
            return new Waived(fields.required("party"), fields.required("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.WAIVED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().text("party", party).text("because", because);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            var waiver = entry.as(Waived.class);
            claim.waivers.put(party, waiver);
            claim.requests.computeIfPresent(party, (name, request) -> request.closedBy(null, waiver));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

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
        static Responded read(StatementFields fields) {
            return new Responded(
                    fields.requiredTerm(ResponseKind.class, "kind"),
                    fields.required("party"),
                    fields.text("quote"),
                    fields.text("lang"),
                    fields.text("spokesperson"),
                    fields.text("via"),
                    fields.text("url"),
                    fields.text("relayedBy"),
                    fields.date("on"),
                    fields.text("searched"),
                    fields.date("recheck"),
                    fields.text("note"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.RESPONDED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields()
                    .term("kind", kind)
                    .text("party", party)
                    .text("quote", quote)
                    .text("lang", lang)
                    .text("spokesperson", spokesperson)
                    .text("via", via)
                    .text("url", url)
                    .text("relayedBy", relayedBy)
                    .date("on", on)
                    .text("searched", searched)
                    .date("recheck", recheck)
                    .text("note", note);
        }

        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.ofNullable(on);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            var response = entry.as(Responded.class);
            claim.responses.add(response);
            if (kind.settlesRequest()) {
                claim.requests.computeIfPresent(party, (name, request) -> request.closedBy(response, null));
            }
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
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
        static Cited read(StatementFields fields) {
            return new Cited(fields.required("source"), fields.list("from"), fields.text("url"), fields.date("on"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.CITED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields()
                    .text("source", source)
                    .list("from", from)
                    .text("url", url)
                    .date("on", on);
        }

        @Override
        public Optional<PartialDate> statedOn() {
            return Optional.ofNullable(on);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.citations.add(entry.as(Cited.class));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
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
            implements Statement {
        static EvidenceAdded read(StatementFields fields) {
            return new EvidenceAdded(
                    fields.required("title"),
                    fields.requiredTerm(Stance.class, "stance"),
                    fields.term(EvidenceKind.class, "kind"),
                    fields.text("file"),
                    fields.digest(),
                    fields.text("url"),
                    fields.text("source"),
                    fields.term(Credibility.class, "credibility"),
                    fields.text("at"),
                    fields.text("quote"),
                    fields.text("note"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.EVIDENCE_ADDED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields()
                    .text("title", title)
                    .term("stance", stance)
                    .term("kind", kind)
                    .text("file", file)
                    .digest(digest)
                    .text("url", url)
                    .text("source", source)
                    .term("credibility", credibility)
                    .text("at", at)
                    .text("quote", quote)
                    .text("note", note);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.evidence.put(title, new Evidence(entry.as(EvidenceAdded.class), FileState.UNCHANGED));
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** What became of the file of a piece of evidence when it was looked at again. */
    record EvidenceChecked(EntryId evidence, FileState state) implements Statement {
        static EvidenceChecked read(StatementFields fields) {
            return new EvidenceChecked(fields.entry("evidence"), fields.fileState("state"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.EVIDENCE_CHECKED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().entry("evidence", evidence).fileState("state", state);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            claim.evidence.replaceAll(
                    (title, kept) -> kept.entry().id().equals(evidence) ? new Evidence(kept.entry(), state) : kept);
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** What is known of a source; what is null leaves earlier knowledge as it was. */
    record SourceDescribed(
            String name,
            @Nullable SourceKind kind,
            @Nullable Reliability reliability,
            @Nullable String because,
            @Nullable String url,
            @Nullable Boolean unresolved)
            implements Statement {
        static SourceDescribed read(StatementFields fields) {
            return new SourceDescribed(
                    fields.required("name"),
                    fields.term(SourceKind.class, "kind"),
                    fields.term(Reliability.class, "reliability"),
                    fields.text("because"),
                    fields.text("url"),
                    fields.flag("unresolved"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.SOURCE_DESCRIBED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields()
                    .text("name", name)
                    .term("kind", kind)
                    .term("reliability", reliability)
                    .text("because", because)
                    .text("url", url)
                    .flag("unresolved", unresolved);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            // says nothing of the claim itself
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** A story is opened. */
    record StoryOpened(String name) implements Statement {
        static StoryOpened read(StatementFields fields) {
            return new StoryOpened(fields.required("name"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.STORY_OPENED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().text("name", name);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            // says nothing of the claim itself
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** An earlier entry is taken back; both stay on the record. */
    record Retracted(EntryId entry, String because) implements Statement {
        static Retracted read(StatementFields fields) {
            return new Retracted(fields.entry("entry"), fields.required("because"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.RETRACTED;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().entry("entry", entry).text("because", because);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            // says nothing of the claim itself
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** A whole command is taken back. */
    record Undone(long undoneCommand) implements Statement {
        static Undone read(StatementFields fields) {
            return new Undone(fields.number("command"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.UNDONE;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().number("command", undoneCommand);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            // says nothing of the claim itself
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

    /** An undone command holds again. */
    record Redone(long redoneCommand) implements Statement {
        static Redone read(StatementFields fields) {
            return new Redone(fields.number("command"));
        }

        @Override
        public StatementKind statementKind() {
            return StatementKind.REDONE;
        }

        @Override
        public StatementFields fields() {
            return new StatementFields().number("command", redoneCommand);
        }

        @Override
        public void applyTo(ClaimBuilder claim, Entry<?> entry) {
            // says nothing of the claim itself
        }

        @Override
        public <T> T tell(StatementTeller<T> teller) {
            return teller.tell(this);
        }
    }

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
