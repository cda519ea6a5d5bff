package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import java.util.Optional;

/** A party gets more time. */
public record Extended(String party, PartialDate by) implements Statement {

    static Extended read(StatementFields fields) {
        return new Extended(fields.required("party"), fields.requiredDate("by"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.EXTENDED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("party", party).date("by", by);
    }

    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return claim.requestTo(party)
                .filter(request -> by.equals(request.by()))
                .map(request -> request.latest().id());
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.requests.computeIfPresent(party, (name, request) -> request.dueBy(by));
    }

    @Override
    public String inWords() {
        return inWords(DateStyle.ISO);
    }

    @Override
    public String inWords(DateStyle dates) {
        return "extended the deadline for " + party + " to " + dates.of(by);
    }
}
