package dev.onrecord.domain.record;

/** The desk decides not to ask a party, and says why. */
public record Waived(String party, String because) implements Statement {

    static Waived read(StatementFields fields) {
        return new Waived(fields.required("party"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.WAIVED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("party", party).text("because", because);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        var waiver = entry.as(Waived.class);
        claim.waivers.put(party, waiver);
        claim.requests.computeIfPresent(party, (name, request) -> request.closedBy(null, waiver));
    }

    @Override
    public String inWords() {
        return "decided to go ahead without an answer from " + party + ", because " + because;
    }
}
