package dev.onrecord.domain.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a statement whose words were {@linkplain Redacted redacted}: its kind. It says nothing any more, but a
 * claim that it brought keeps its number.
 *
 * @param redaction the entry that removed the words; null where it has yet to be read
 */
public record RedactedWords(
        StatementKind statementKind, @Nullable Entry<Redacted> redaction) implements Statement {

    /** The text of a claim whose words were redacted. */
    public static final String TEXT = "(redacted)";

    @Override
    public StatementFields fields() {
        return new StatementFields();
    }

    @Override
    public boolean takesBack() {
        return statementKind == StatementKind.RETRACTED;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        if (statementKind == StatementKind.CLAIM_ADDED) {
            claim.add(entry.saying(new ClaimAdded(ClaimContent.of(TEXT))).as(ClaimAdded.class));
        } else if (statementKind == StatementKind.CLAIM_REVISED) {
            claim.fourEyes = claim.fourEyes.voided(entry);
            claim.reviseByUnknown(entry.id());
        } else if (statementKind == StatementKind.EVIDENCE_ADDED) {
            claim.fourEyes = claim.fourEyes.voided(entry);
        }
    }

    @Override
    public String inWords() {
        return redaction == null
                ? "redacted"
                : "redacted on " + LocalDate.ofInstant(redaction.recordedAt(), ZoneOffset.UTC) + " by "
                        + redaction.recordedBy() + ", because "
                        + redaction.statement().because();
    }
}
