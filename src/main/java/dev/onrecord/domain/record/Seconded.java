package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;

/**
 * Another person stands by a verdict.
 *
 * @param verdict the entry that proposed it
 */
public record Seconded(EntryId verdict, String because) implements Statement {

    static Seconded read(StatementFields fields) {
        return new Seconded(fields.entry("of"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.SECONDED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().entry("of", verdict).text("because", because);
    }

    @Override
    public boolean isJudgement() {
        return true;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.second(entry.as(Seconded.class));
    }

    @Override
    public String inWords() {
        return "seconded the verdict of " + verdict + ", because " + because;
    }
}
