package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;

/**
 * A party, source, story or tag gets another name. The old one still leads to it.
 *
 * @param what what it is the name of
 * @param from the name so far
 * @param to the name from now on
 */
public record Renamed(NameKind what, String from, String to) implements Statement {

    static Renamed read(StatementFields fields) {
        return new Renamed(fields.requiredTerm(NameKind.class, "what"), fields.required("old"), fields.required("new"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.RENAMED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().term("what", what).text("old", from).text("new", to);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "renamed the " + what.published() + " " + from + " to " + to;
    }
}
