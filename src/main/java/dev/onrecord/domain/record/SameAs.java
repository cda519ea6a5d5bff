package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.English;
import org.jspecify.annotations.Nullable;

/**
 * The desk holds a claim and another one to be the same.
 *
 * @param other the other claim
 * @param because why; null where that needs no saying
 */
public record SameAs(ClaimId other, @Nullable String because) implements Statement {

    static SameAs read(StatementFields fields) {
        return new SameAs(fields.requiredClaim("claim"), fields.text("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.SAME_AS;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().claim("claim", other).text("because", because);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.sames.put(other, entry.as(SameAs.class));
    }

    @Override
    public String inWords() {
        return "linked it to " + other + " as the same claim" + English.after(", because ", because);
    }
}
