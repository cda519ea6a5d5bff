package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party gets more time.
 *
 * @param on when that was said to it; null for entries from before that was asked
 */
public record Extended(
        String party, PartialDate by, @Nullable PartialDate on) implements Statement {

    static Extended read(StatementFields fields) {
        return new Extended(fields.required("party"), fields.requiredDate("by"), fields.date("on"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.EXTENDED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("party", party).date("by", by).date("on", on);
    }

    @Override
    public Optional<PartialDate> statedOn() {
        return Optional.ofNullable(on);
    }

    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return claim.requestTo(party)
                .filter(request -> by.equals(request.by()))
                .map(request -> request.latest().id());
    }

    @Override
    public Map<String, NameKind> names() {
        return Map.of("party", NameKind.PARTY);
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
