package dev.onrecord.domain.record;

import org.jspecify.annotations.Nullable;

/**
 * A claim is given to somebody to work on, or to nobody any more.
 *
 * @param person who; null for nobody
 */
public record Assigned(@Nullable String person) implements Statement {

    static Assigned read(StatementFields fields) {
        return new Assigned(fields.text("person"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.ASSIGNED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("person", person);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.assignee = person;
    }

    @Override
    public String inWords() {
        return person == null ? "assigned it to nobody" : "assigned it to " + person;
    }
}
