package dev.onrecord.intake.draft;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.Waived;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.intake.record.RawRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a record says about its claim: who carried it, what bears on it, who was asked and who answered. */
public final class StatementsReader {

    private final NamesInUse names;
    private final FieldMap maps;
    private final PartialDate today;
    private final Instant now;

    /**
     * Creates a reader.
     *
     * @param today the day of a request that does not say when it was made
     * @param now when the statements are recorded: what is dated later has not happened
     */
    public StatementsReader(NamesInUse names, FieldMap maps, PartialDate today, Instant now) {
        this.names = names;
        this.maps = maps;
        this.today = today;
        this.now = now;
    }

    /**
     * Returns the statements in the order in which they are to be recorded.
     *
     * <p>A party that is asked again after it answered is asked last, so that the request is open as it was; the reason
     * for asking nobody comes after everything that it closes.
     */
    List<Statement> of(RecordFields claim) {
        var statements = new ArrayList<Statement>();
        var citations = all(claim, RecordShape.CITATION, this::citation);
        for (String said : claim.texts("source")) {
            var name = source(said);
            if (citations.stream().noneMatch(citation -> citation.source().equals(name))) {
                statements.add(new Cited(name, List.of(), null, null));
            }
        }
        statements.addAll(citations);
        statements.addAll(all(claim, RecordShape.EVIDENCE, this::evidence));
        var responses = all(claim, RecordShape.RESPONSE, this::response);
        var requests = all(claim, RecordShape.REQUEST, this::request);
        var askedAgain = new ArrayList<Asked>();
        for (Asked request : requests) {
            List<? super Asked> turn =
                    responses.stream().anyMatch(response -> isEarlier(response, request)) ? askedAgain : statements;
            turn.add(request);
        }
        statements.addAll(responses);
        statements.addAll(askedAgain);
        statements.addAll(all(claim, RecordShape.WAIVER, this::waiver));
        return statements;
    }

    private static boolean isEarlier(Responded response, Asked request) {
        return response.party().equals(request.party())
                && response.on() != null
                && response.on().latest().isBefore(request.on().earliest());
    }

    private static <T> List<T> all(RecordFields claim, RecordShape shape, Function<RecordFields, Optional<T>> reader) {
        var read = new ArrayList<T>();
        for (RecordFields fields : claim.objects(shape, shape.holder())) {
            reader.apply(fields).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Cited> citation(RecordFields fields) {
        var source = fields.required("source", "a citation needs who carried the claim");
        var from = fields.texts("from").stream().map(this::source).toList();
        var url = fields.text("url");
        var on = fields.happened("on", now);
        return source == null ? Optional.empty() : Optional.of(new Cited(source(source), from, url, on));
    }

    private Optional<EvidenceAdded> evidence(RecordFields fields) {
        var title = fields.required("title", "a piece of evidence needs one");
        var stance = fields.requiredTerm(Stance.class, "a stance", "stance");
        var source = fields.text("source");
        var piece = title == null || stance == null
                ? null
                : new EvidenceAdded(
                        title,
                        stance,
                        fields.term(EvidenceKind.class, "a kind of evidence", "kind"),
                        fields.text("file"),
                        digest(fields),
                        fields.text("url"),
                        source == null ? null : source(source),
                        fields.term(Credibility.class, "a credibility", "credibility"),
                        fields.text("at"),
                        fields.text("quote"),
                        fields.text("note"));
        return Optional.ofNullable(piece);
    }

    private static @Nullable FileDigest digest(RecordFields fields) {
        var sha256 = fields.text("sha256");
        var size = fields.size("size");
        var mediaType = fields.text("mediaType");
        if (sha256 == null && fields.has("file")) {
            fields.refuse("file", "a file without its sha256 and size, expected all three", Remedy.Plain.ADD_FILE);
        }
        if (sha256 == null) {
            return null;
        }
        if (!sha256.matches("[0-9a-fA-F]{64}")) {
            fields.refuse("sha256", "not a SHA-256: expected 64 hexadecimal digits", null);
        }
        if (size == null) {
            fields.refuse("size", "missing, a sha256 needs the size of its file", null);
            return null;
        }
        return new FileDigest(sha256.toLowerCase(Locale.ROOT), size, mediaType);
    }

    private Optional<Asked> request(RecordFields fields) {
        var party = fields.required("party", "a request needs who was asked");
        var on = fields.happened("on", now);
        var by = fields.date("by");
        var question = fields.text("question");
        var via = fields.text("via");
        var to = fields.text("to");
        if (party == null) {
            return Optional.empty();
        }
        var asked = new Asked(party(party), question, via, to, by, on == null ? today : on);
        OfficialRules.check(asked)
                .ifPresent(refusal -> fields.refuse("by", FileMessages.shown(refusal.getMessage()), null));
        return Optional.of(asked);
    }

    private Optional<Responded> response(RecordFields fields) {
        var party = fields.required("party", "a response needs whose it is");
        var kind = fields.requiredTerm(ResponseKind.class, "a kind of response", "kind");
        var relayedBy = fields.text("relayedBy");
        if (party == null || kind == null) {
            return Optional.empty();
        }
        var response = new Responded(
                kind,
                party(party),
                fields.text("quote"),
                fields.text("lang"),
                fields.text("spokesperson"),
                fields.text("via"),
                fields.text("url"),
                relayedBy == null ? null : source(relayedBy),
                fields.happened("on", now),
                fields.text("searched"),
                fields.date("recheck"),
                fields.text("note"));
        OfficialRules.check(response)
                .ifPresent(refusal -> fields.refuse(null, FileMessages.shown(refusal.getMessage()), null));
        return Optional.of(response);
    }

    private Optional<Waived> waiver(RecordFields fields) {
        var party = fields.required("party", "a waiver needs who was not asked");
        var because = fields.required("because", "a waiver needs why nobody asked");
        return party == null || because == null ? Optional.empty() : Optional.of(new Waived(party(party), because));
    }

    /** Returns what a record says of a source; empty where something is wrong with it. */
    public Optional<SourceDescribed> source(RawRecord.OfSource record, Findings findings) {
        var fields = new RecordFields(RecordShape.SOURCE, record.fields(), "", maps, findings);
        var name = fields.required("name", "a source needs one");
        var reliability = fields.term(Reliability.class, "a reliability", "reliability");
        var because = fields.text("because");
        if (reliability != null && because == null) {
            fields.missing("because", "a reliability needs what it rests on");
        }
        var described = new SourceDescribed(
                name == null ? "" : source(name),
                fields.term(SourceKind.class, "a kind of source", "kind"),
                reliability,
                because,
                fields.text("url"),
                fields.flag("unresolved"));
        return findings.isClean() ? Optional.of(described) : Optional.empty();
    }

    private String party(String name) {
        return names.parties().resolve(name);
    }

    private String source(String name) {
        return names.sources().resolve(name);
    }
}
