package dev.onrecord.domain.record;

/** The desk takes a verdict or a withdrawal back: the claim is open again. */
public record Reopened(String because) implements Statement {

    static Reopened read(StatementFields fields) {
        return new Reopened(fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.REOPENED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("because", because);
    }

    @Override
    public boolean isJudgement() {
        return true;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.conclusion = null;
        claim.withdrawal = null;
        claim.fourEyes = FourEyes.NONE;
    }

    @Override
    public String inWords() {
        return "reopened the claim, because " + because;
    }
}
