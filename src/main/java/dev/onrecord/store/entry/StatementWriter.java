package dev.onrecord.store.entry;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Statement;
import java.util.Locale;

/**
 * Every kind of statement as named fields.
 *
 * <p>Names and order are part of the record: what was written once reads for ever, so a new field goes to the end and
 * may be absent. {@link StatementReader} is the other half.
 *
 * @param kind the name of the kind
 * @param fields what it says
 */
public record StatementWriter(String kind, Fields fields) {

    /** Returns the kind and the fields of a statement, as an entry holds them. */
    public static StatementWriter of(Statement statement) {
        if (statement instanceof Statement.ClaimAdded said) {
            return new StatementWriter("claim-added", content(said.content()));
        } else if (statement instanceof Statement.ClaimRevised said) {
            return new StatementWriter("claim-revised", content(said.content()).text("because", said.because()));
        } else if (statement instanceof Statement.Tagged said) {
            return new StatementWriter("tagged", new Fields().list("tags", said.tags()));
        } else if (statement instanceof Statement.Untagged said) {
            return new StatementWriter("untagged", new Fields().list("tags", said.tags()));
        } else if (statement instanceof Statement.Rated said) {
            return new StatementWriter(
                    "rated", new Fields().term("level", said.level()).text("because", said.because()));
        } else if (statement instanceof Statement.Concluded said) {
            return new StatementWriter(
                    "concluded",
                    new Fields()
                            .term("verdict", said.verdict())
                            .text("because", said.because())
                            .list("overridden", said.overridden()));
        } else if (statement instanceof Statement.Reopened said) {
            return new StatementWriter("reopened", new Fields().text("because", said.because()));
        } else if (statement instanceof Statement.Withdrawn said) {
            return new StatementWriter("withdrawn", new Fields().text("because", said.because()));
        } else if (statement instanceof Statement.SameAs said) {
            return new StatementWriter(
                    "same-as",
                    new Fields().text("claim", said.other().toString()).text("because", said.because()));
        } else if (statement instanceof Statement.Asked said) {
            return new StatementWriter(
                    "asked",
                    new Fields()
                            .text("party", said.party())
                            .text("question", said.question())
                            .text("via", said.via())
                            .text("to", said.to())
                            .date("by", said.by())
                            .date("on", said.on()));
        } else if (statement instanceof Statement.Extended said) {
            return new StatementWriter(
                    "extended", new Fields().text("party", said.party()).date("by", said.by()));
        } else if (statement instanceof Statement.Waived said) {
            return new StatementWriter(
                    "waived", new Fields().text("party", said.party()).text("because", said.because()));
        } else if (statement instanceof Statement.Responded said) {
            return new StatementWriter(
                    "responded",
                    new Fields()
                            .term("kind", said.kind())
                            .text("party", said.party())
                            .text("quote", said.quote())
                            .text("lang", said.lang())
                            .text("spokesperson", said.spokesperson())
                            .text("via", said.via())
                            .text("url", said.url())
                            .text("relayedBy", said.relayedBy())
                            .date("on", said.on())
                            .text("searched", said.searched())
                            .date("recheck", said.recheck())
                            .text("note", said.note()));
        } else if (statement instanceof Statement.Cited said) {
            return new StatementWriter(
                    "cited",
                    new Fields()
                            .text("source", said.source())
                            .list("from", said.from())
                            .text("url", said.url())
                            .date("on", said.on()));
        } else if (statement instanceof Statement.EvidenceAdded said) {
            return new StatementWriter(
                    "evidence-added",
                    new Fields()
                            .text("title", said.title())
                            .term("stance", said.stance())
                            .term("kind", said.kind())
                            .text("file", said.file())
                            .digest(said.digest())
                            .text("url", said.url())
                            .text("source", said.source())
                            .term("credibility", said.credibility())
                            .text("at", said.at())
                            .text("quote", said.quote())
                            .text("note", said.note()));
        } else if (statement instanceof Statement.EvidenceChecked said) {
            return new StatementWriter(
                    "evidence-checked",
                    new Fields()
                            .text("evidence", said.evidence().toString())
                            .text("state", said.state().name().toLowerCase(Locale.ROOT)));
        } else if (statement instanceof Statement.SourceDescribed said) {
            return new StatementWriter(
                    "source-described",
                    new Fields()
                            .text("name", said.name())
                            .term("kind", said.kind())
                            .term("reliability", said.reliability())
                            .text("because", said.because())
                            .text("url", said.url())
                            .flag("unresolved", said.unresolved()));
        } else if (statement instanceof Statement.StoryOpened said) {
            return new StatementWriter("story-opened", new Fields().text("name", said.name()));
        } else if (statement instanceof Statement.Retracted said) {
            return new StatementWriter(
                    "retracted",
                    new Fields().text("entry", said.entry().toString()).text("because", said.because()));
        } else if (statement instanceof Statement.Undone said) {
            return new StatementWriter("undone", new Fields().number("command", said.undoneCommand()));
        } else if (statement instanceof Statement.Redone said) {
            return new StatementWriter("redone", new Fields().number("command", said.redoneCommand()));
        }
        throw new IllegalArgumentException("no form for " + statement.getClass());
    }

    private static Fields content(ClaimContent content) {
        return new Fields()
                .text("key", content.key())
                .text("text", content.text())
                .text("story", content.story())
                .text("speaker", content.speaker())
                .list("about", content.about())
                .date("on", content.on())
                .text("url", content.url())
                .list("tags", content.tags())
                .text(
                        "partOf",
                        content.partOf() == null ? null : content.partOf().toString())
                .text("note", content.note());
    }
}
