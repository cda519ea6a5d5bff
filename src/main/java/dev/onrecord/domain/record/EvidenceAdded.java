package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.Stance;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence. One with the title of an earlier piece of the same claim takes its place.
 *
 * @param file the path as given; null for evidence that is no file
 * @param digest what the file was when it was recorded; null without a file
 * @param at where in the piece to look, such as a page or a time
 * @param archived where an archive keeps what was at the address
 * @param captured when the piece was saved from where it was found
 * @param copyKept whether a copy of the file was kept beside the record
 */
public record EvidenceAdded(
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
        @Nullable String note,
        @Nullable String archived,
        @Nullable PartialDate captured,
        boolean copyKept)
        implements Statement {

    /** Creates one that is in no archive, of which nobody said when it was saved, and no copy was kept. */
    public EvidenceAdded(
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
            @Nullable String note) {
        this(title, stance, kind, file, digest, url, source, credibility, at, quote, note, null, null, false);
    }

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
                fields.text("note"),
                fields.text("archived"),
                fields.date("captured"),
                Boolean.TRUE.equals(fields.flag("copyKept")));
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
                .text("note", note)
                .text("archived", archived)
                .date("captured", captured)
                .flag("copyKept", copyKept ? true : null);
    }

    /** Returns this piece, of whose file a copy was kept or not. */
    public EvidenceAdded withCopyKept(boolean kept) {
        return new EvidenceAdded(
                title, stance, kind, file, digest, url, source, credibility, at, quote, note, archived, captured, kept);
    }

    /** A piece of which a copy is kept is repeated by one that keeps none. */
    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return claim.evidence().stream()
                .filter(evidence -> evidence.file() == FileState.UNCHANGED)
                .filter(evidence ->
                        evidence.piece().equals(this) || evidence.piece().equals(withCopyKept(true)))
                .map(evidence -> evidence.entry().id())
                .findFirst();
    }

    @Override
    public Map<String, NameKind> names() {
        return Map.of("source", NameKind.SOURCE);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.fourEyes = claim.fourEyes.voided(entry);
        claim.evidence.put(title, new Evidence(entry.as(EvidenceAdded.class), FileState.UNCHANGED));
    }

    @Override
    public String inWords() {
        return "added evidence (" + stance.published() + English.after(", ", kind == null ? null : kind.published())
                + "): " + title;
    }
}
