package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import java.util.Locale;

/** The file of a piece of evidence was checked again. */
public record EvidenceChecked(EntryId evidence, FileState state) implements Statement {

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
    public String inWords() {
        return "checked the file of " + evidence + ": " + state.name().toLowerCase(Locale.ROOT);
    }
}
