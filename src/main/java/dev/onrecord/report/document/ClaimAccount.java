package dev.onrecord.report.document;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.ChangedConclusion;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.report.words.Sentences;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the sections on a claim, one level below its heading; empty sections are left out. */
public final class ClaimAccount {

    private final Document document;
    private final int level;
    private final boolean isPublished;
    private final Sentences sentences;

    private ClaimAccount(Document document, int level, boolean isPublished) {
        this.document = document;
        this.level = level;
        this.isPublished = isPublished;
        this.sentences = new Sentences(document.dates());
    }

    /** Creates an account for the desk, with its sections at a level. */
    public static ClaimAccount forTheDesk(Document document, int level) {
        return new ClaimAccount(document, level, false);
    }

    /** Creates an account that can be published: the addresses at which people were asked are left out. */
    public static ClaimAccount toPublish(Document document, int level) {
        return new ClaimAccount(document, level, true);
    }

    /** Writes the fields of the claim: who made it, when and where, and what it belongs to. */
    public void describe(AssessedClaim assessed, List<Surroundings.Part> parts) {
        new ClaimFields(document, isPublished).write(assessed, parts);
    }

    /** Writes what the parties put on the record, and who was not asked. */
    public void writeRecord(AssessedClaim assessed) {
        if (!assessed.claim().parties().isEmpty()) {
            document.heading(level, "Official record");
            var account = new OfficialRecord(document, isPublished);
            assessed.claim().parties().forEach(party -> account.write(assessed, party));
        }
    }

    /** Writes who carried the claim, and how many origins that makes. */
    public void writeAttribution(AssessedClaim assessed) {
        document.heading(level, "Attribution");
        if (!assessed.claim().citations().isEmpty()) {
            document.drawing(assessed.attribution().trace());
        }
        document.paragraph(Sentences.origins(assessed.origins()));
    }

    /** Writes the evidence with its grades. */
    public void writeEvidence(AssessedClaim assessed) {
        if (!assessed.claim().evidence().isEmpty()) {
            document.heading(level, "Evidence");
            var account = new EvidenceAccount(document);
            assessed.claim().evidence().forEach(piece -> account.write(piece, assessed.sources()));
        }
    }

    /**
     * Writes what stands in the way of the verdict that stands, else of calling the claim verified.
     *
     * @param command gives the command that a remedy is, its words quoted
     */
    public void writeBlockers(AssessedClaim assessed, Function<Remedy, String> command) {
        if (assessed.isInQuestion()) {
            document.heading(level, "What puts the verdict in question");
            assessed.lost().forEach(blocker -> write(blocker, assessed, command));
            document.item("or decide anew");
            assessed.waysToDecide().forEach(way -> document.command(command.apply(way)));
        }
        var others = assessed.others();
        if (!others.isEmpty()) {
            document.heading(level, "What stands in the way");
            others.forEach(blocker -> write(blocker, assessed, command));
        }
    }

    private void write(Blocker blocker, AssessedClaim assessed, Function<Remedy, String> command) {
        document.item(blocker.code() + ": " + sentences.reason(blocker, assessed));
        document.command(command.apply(blocker.remedy()));
    }

    /** Writes every entry on the claim, those taken back marked as such. */
    public void writeHistory(AssessedClaim assessed) {
        document.aside(
                level,
                "History",
                () -> assessed.claim().history().forEach(entry -> document.item(inOneLine(entry, assessed))));
    }

    private String inOneLine(Entry<?> entry, AssessedClaim assessed) {
        return entry.id() + " " + document.dates().of(entry.recordedAt(), assessed.zone()) + " " + entry.recordedBy()
                + mark(entry, assessed) + ": " + entry.statement().inWords(document.dates())
                + assessed.claim().changesBy(entry).stream()
                        .map(change -> "; " + change)
                        .collect(Collectors.joining())
                + ChangedConclusion.by(entry, assessed.claim())
                        .map(change -> "; " + change.before().published() + " → "
                                + change.now().published())
                        .orElse("");
    }

    private static String mark(Entry<?> entry, AssessedClaim assessed) {
        if (assessed.claim().takenBack().contains(entry.id())) {
            return " (taken back)";
        }
        if (assessed.claim().earlierWordingOf(entry).isPresent()) {
            return " (about the earlier wording)";
        }
        return entry.statement() instanceof Responded said
                        && said.kind() == ResponseKind.NO_RESPONSE
                        && assessed.claim().isOvertaken(entry.as(Responded.class), assessed.zone())
                ? " (overtaken)"
                : "";
    }
}
