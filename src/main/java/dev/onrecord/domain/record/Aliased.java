package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;

/**
 * A party or a source is known by another name too.
 *
 * @param what what it is the name of
 * @param name the name that is shown
 * @param other the name that leads to it
 */
public record Aliased(NameKind what, String name, String other) implements Statement {

    static Aliased read(StatementFields fields) {
        return new Aliased(
                fields.requiredTerm(NameKind.class, "what"), fields.required("name"), fields.required("other"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.ALIASED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().term("what", what).text("name", name).text("other", other);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "noted that the " + what.published() + " " + name + " is also called " + other;
    }
}
