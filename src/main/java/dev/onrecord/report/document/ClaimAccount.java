package dev.onrecord.report.document;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.report.words.EntryWords;
import dev.onrecord.report.words.Sentences;
import java.util.List;
import java.util.function.Function;

/** Tells all there is on a claim, in sections of one level below its own heading; a section without anything is left out. */
public final class ClaimAccount {

    private final Document document;
    private final int level;
    private final boolean isPublished;

    private ClaimAccount(Document document, int level, boolean isPublished) {
        this.document = document;
        this.level = level;
        this.isPublished = isPublished;
    }

    /** Creates an account for the desk, with its sections at a level. */
    public static ClaimAccount forTheDesk(Document document, int level) {
        return new ClaimAccount(document, level, false);
    }

    /** Creates an account that can be published: the addresses at which people were asked are left out. */
    public static ClaimAccount toPublish(Document document, int level) {
        return new ClaimAccount(document, level, true);
    }

    /** Tells what the claim is: who made it, when and where, and what it belongs to. */
    public void describe(AssessedClaim assessed, List<Surroundings.Part> parts) {
        new ClaimFields(document).tell(assessed, parts);
    }

    /** Tells what the parties put on the record, and who was not asked. */
    public void tellRecord(AssessedClaim assessed) {
        if (!assessed.claim().parties().isEmpty()) {
            document.heading(level, "Official record");
            var account = new OfficialRecord(document, isPublished);
            assessed.claim().parties().forEach(party -> account.tell(assessed, party));
        }
    }

    /** Tells who carried the claim, and how many origins that makes. */
    public void tellAttribution(AssessedClaim assessed) {
        document.heading(level, "Attribution");
        if (!assessed.claim().citations().isEmpty()) {
            document.drawing(assessed.attribution().trace());
        }
        document.paragraph(Sentences.origins(assessed.origins()));
    }

    /** Tells what evidence there is, with its grades. */
    public void tellEvidence(AssessedClaim assessed) {
        if (!assessed.claim().evidence().isEmpty()) {
            document.heading(level, "Evidence");
            var account = new EvidenceAccount(document);
            assessed.claim().evidence().forEach(piece -> account.tell(piece, assessed.sources()));
        }
    }

    /**
     * Tells what stands in the way of calling the claim verified.
     *
     * @param command gives the command that clears a blocker, its words quoted
     */
    public void tellBlockers(AssessedClaim assessed, Function<Blocker, String> command) {
        if (!assessed.blockers().isEmpty()) {
            document.heading(level, "What stands in the way");
            for (Blocker blocker : assessed.blockers()) {
                document.item(blocker.code() + ": " + reason(blocker));
                document.command(command.apply(blocker));
            }
        }
    }

    /** Returns why a blocker is there, and whether it is only noted. */
    public static String reason(Blocker blocker) {
        return blocker.reason() + (blocker.inTheWay() ? "" : " (noted only)");
    }

    /** Tells every entry on the claim, those taken back marked as such. */
    public void tellHistory(AssessedClaim assessed) {
        var claim = assessed.claim();
        document.aside(
                level, "History", () -> claim.history().forEach(entry -> document.item(inOneLine(entry, claim))));
    }

    private static String inOneLine(Entry<?> entry, Claim claim) {
        var mark = claim.takenBack().contains(entry.id()) ? " (taken back)" : "";
        return entry.id() + " " + entry.recordedAt() + " " + entry.recordedBy() + mark + ": "
                + EntryWords.of(entry.statement());
    }
}
