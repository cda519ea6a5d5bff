package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import java.util.List;

/**
 * The desk carries answers and verdicts over to the present wording of a claim.
 *
 * @param entries the answers and verdicts that hold for the present wording too
 */
public record Confirmed(List<EntryId> entries, String because) implements Statement {

    static Confirmed read(StatementFields fields) {
        return new Confirmed(fields.entries("entries"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CONFIRMED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().entries("entries", entries).text("because", because);
    }

    @Override
    public boolean isJudgement() {
        return true;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.confirm(entries);
    }

    @Override
    public String inWords() {
        return "confirmed " + English.listed(entries) + " for the present wording, because " + because;
    }
}
