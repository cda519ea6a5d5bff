package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a statement whose words were {@linkplain Redacted redacted}: its kind. It says nothing any more, but a
 * claim that it brought keeps its number, and what it took back stays taken back.
 *
 * @param entry the entry that held the words
 * @param redaction the entry that removed the words; null where it is out of view, or has yet to be read
 * @param retracted what it took back; null for nothing, and where that has yet to be read
 */
public record RedactedWords(
        StatementKind statementKind,
        EntryId entry,
        @Nullable Entry<Redacted> redaction,
        @Nullable EntryId retracted) implements Statement {

    /** What stands in place of a line that was redacted. */
    public static final String LINE = "(redacted)";

    /** Returns the text of a claim whose words were redacted; no two such claims have the same. */
    public static String textOf(ClaimId claim) {
        return "(redacted " + claim + ")";
    }

    /** Returns what is left of an entry. */
    public static RedactedWords of(StatementKind kind, EntryId entry, @Nullable Entry<Redacted> redaction) {
        return new RedactedWords(
                kind,
                entry,
                redaction,
                redaction == null
                        ? null
                        : redaction.statement().takenBackBy(entry).orElse(null));
    }

    /** Returns an entry as it is without its words. */
    public static Entry<?> without(Entry<?> whole) {
        var said = whole.statement();
        return whole.saying(new RedactedWords(
                said.statementKind(), whole.id(), null, said.takenBack().orElse(null)));
    }

    /** Returns an entry as it was known before a command, which may be the one that tells who redacted it. */
    public static Entry<?> before(long command, Entry<?> entry) {
        return entry.statement() instanceof RedactedWords gone
                        && gone.redaction != null
                        && gone.redaction.command() >= command
                ? entry.saying(of(gone.statementKind, gone.entry, null))
                : entry;
    }

    /** Returns the same without telling by whom and when the words were removed, for views of earlier days. */
    RedactedWords untold() {
        return new RedactedWords(statementKind, entry, null, retracted);
    }

    @Override
    public StatementFields fields() {
        return new StatementFields();
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public Optional<EntryId> takenBack() {
        return Optional.ofNullable(retracted);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> redacted) {
        if (statementKind == StatementKind.CLAIM_ADDED) {
            var text = textOf(redacted.requiredClaim());
            claim.add(redacted.saying(new ClaimAdded(ClaimContent.of(text))).as(ClaimAdded.class));
        } else if (statementKind == StatementKind.CLAIM_REVISED) {
            claim.fourEyes = claim.fourEyes.voided(redacted);
            claim.reviseByUnknown(redacted.id(), textOf(redacted.requiredClaim()));
        } else if (statementKind == StatementKind.EVIDENCE_ADDED) {
            claim.fourEyes = claim.fourEyes.voided(redacted);
        }
    }

    @Override
    public String inWords() {
        return inWords(DateStyle.ISO);
    }

    @Override
    public String inWords(DateStyle dates) {
        if (redaction == null) {
            return "redacted (" + statementKind.one() + ")";
        }
        var on = PartialDate.of(LocalDate.ofInstant(redaction.recordedAt(), ZoneOffset.UTC));
        return "redacted" + dates.when(on) + " by " + redaction.recordedBy() + ", because "
                + redaction.statement().because() + " (" + statementKind.one() + "; " + redaction.id() + ")";
    }
}
