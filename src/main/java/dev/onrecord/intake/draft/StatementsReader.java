package dev.onrecord.intake.draft;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.SourceDescribed;
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
     * Returns the statements in the order in which they are to be recorded, each with the wording that it is about.
     *
     * <p>A party that is asked again after it answered is asked last, so that the request is open as it was; the reason
     * for asking nobody comes after everything that it closes.
     */
    WordedStatements of(RecordFields claim) {
        var statements = new WordedStatements();
        var citations = all(claim, RecordShape.CITATION, this::citation);
        for (String said : claim.texts("source")) {
            var name = source(said);
            if (citations.stream().noneMatch(citation -> citation.source().equals(name))) {
                statements.add(new Cited(name, List.of(), null, null), null);
            }
        }
        statements.addAll(citations);
        statements.addAll(all(claim, RecordShape.EVIDENCE, this::evidence));
        addOfficial(claim, statements);
        statements.addAll(all(claim, RecordShape.WAIVER, this::waiver));
        return statements;
    }

    private void addOfficial(RecordFields claim, WordedStatements statements) {
        var responses = all(claim, RecordShape.RESPONSE, fields -> about(fields, response(fields)));
        var askedAgain = new ArrayList<About<Asked>>();
        for (About<Asked> request : all(claim, RecordShape.REQUEST, fields -> about(fields, request(fields)))) {
            if (responses.stream().anyMatch(response -> isEarlier(response.said, request.said))) {
                askedAgain.add(request);
            } else {
                statements.add(request.said, request.wording);
            }
        }
        responses.forEach(response -> statements.add(response.said, response.wording));
        askedAgain.forEach(request -> statements.add(request.said, request.wording));
    }

    private static <T> Optional<About<T>> about(RecordFields fields, Optional<T> said) {
        var wording = earlierWording(fields);
        return said.map(statement -> new About<>(statement, wording));
    }

    /** Returns the earlier wording that a question, an answer or a verdict is about; null for the present one. */
    static @Nullable String earlierWording(RecordFields fields) {
        var state = fields.text("wording");
        if (state == null || state.equalsIgnoreCase("current")) {
            return null;
        }
        if (!state.equalsIgnoreCase("earlier")) {
            fields.refuse("wording", "found \"" + FileMessages.shown(state) + "\", expected current or earlier", null);
            return null;
        }
        return fields.required("earlierWording", "what is about an earlier wording needs that wording");
    }

    private static boolean isEarlier(Responded response, Asked request) {
        return response.party().equals(request.party())
                && response.on() != null
                && response.on().latest().isBefore(request.on().earliest());
    }

    /** What was said, and the earlier wording that it is about; null for the present one. */
    private record About<T>(T said, @Nullable String wording) {}

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
        var archived = fields.text("archived");
        if (source != null && from.contains(source(source))) {
            fields.refuse("from", "the source itself, expected another one", null);
        }
        return source == null ? Optional.empty() : Optional.of(new Cited(source(source), from, url, on, archived));
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
                        fields.text("note"),
                        fields.text("archived"),
                        fields.happened("captured", now),
                        false);
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
