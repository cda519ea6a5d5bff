package dev.onrecord.domain.record;

/** The desk takes a claim out of the queue. */
public record Withdrawn(String because) implements Statement {

    static Withdrawn read(StatementFields fields) {
        return new Withdrawn(fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.WITHDRAWN;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("because", because);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.withdrawal = entry.as(Withdrawn.class);
        claim.fourEyes = new FourEyes(null, null, claim.fourEyes.second());
    }

    @Override
    public String inWords() {
        return "withdrew the claim, because " + because;
    }
}
