package dev.onrecord.store.entry;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;

/** Every kind of statement from its named fields; the other half of {@link StatementWriter}. */
public final class StatementReader {

    private StatementReader() {}

    /** Returns the statement that an entry of a kind holds. */
    public static Statement read(String kind, Fields fields) {
        return switch (kind) {
            case "claim-added" -> new Statement.ClaimAdded(content(fields));
            case "claim-revised" -> new Statement.ClaimRevised(content(fields), fields.required("because"));
            case "tagged" -> new Statement.Tagged(fields.list("tags"));
            case "untagged" -> new Statement.Untagged(fields.list("tags"));
            case "rated" ->
                new Statement.Rated(fields.requiredTerm(Confidence.class, "level"), fields.required("because"));
            case "concluded" ->
                new Statement.Concluded(
                        fields.requiredTerm(Verdict.class, "verdict"),
                        fields.required("because"),
                        fields.list("overridden"));
            case "reopened" -> new Statement.Reopened(fields.required("because"));
            case "withdrawn" -> new Statement.Withdrawn(fields.required("because"));
            case "same-as" ->
                new Statement.SameAs(ClaimId.find(fields.required("claim")).orElseThrow(), fields.text("because"));
            case "asked" ->
                new Statement.Asked(
                        fields.required("party"),
                        fields.text("question"),
                        fields.text("via"),
                        fields.text("to"),
                        fields.date("by"),
                        new PartialDate(fields.required("on")));
            case "extended" -> new Statement.Extended(fields.required("party"), new PartialDate(fields.required("by")));
            case "waived" -> new Statement.Waived(fields.required("party"), fields.required("because"));
            case "responded" ->
                new Statement.Responded(
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
            case "cited" ->
                new Statement.Cited(
                        fields.required("source"), fields.list("from"), fields.text("url"), fields.date("on"));
            case "evidence-added" ->
                new Statement.EvidenceAdded(
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
            case "evidence-checked" ->
                new Statement.EvidenceChecked(fields.entry("evidence"), fields.fileState("state"));
            case "source-described" ->
                new Statement.SourceDescribed(
                        fields.required("name"),
                        fields.term(SourceKind.class, "kind"),
                        fields.term(Reliability.class, "reliability"),
                        fields.text("because"),
                        fields.text("url"),
                        fields.flag("unresolved"));
            case "story-opened" -> new Statement.StoryOpened(fields.required("name"));
            case "retracted" -> new Statement.Retracted(fields.entry("entry"), fields.required("because"));
            case "undone" -> new Statement.Undone(fields.number("command"));
            case "redone" -> new Statement.Redone(fields.number("command"));
            default -> throw Fields.unknown(kind);
        };
    }

    private static ClaimContent content(Fields fields) {
        return new ClaimContent(
                fields.text("key"),
                fields.required("text"),
                fields.text("story"),
                fields.text("speaker"),
                fields.list("about"),
                fields.date("on"),
                fields.text("url"),
                fields.list("tags"),
                fields.claim("partOf"),
                fields.text("note"));
    }
}
