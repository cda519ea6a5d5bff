package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.List;

/**
 * Several names turn out to be names of the same party, source or tag.
 *
 * @param what what they are names of
 * @param others the names that go
 * @param into the name that stays
 */
public record Merged(NameKind what, List<String> others, String into) implements Statement {

    static Merged read(StatementFields fields) {
        return new Merged(fields.requiredTerm(NameKind.class, "what"), fields.list("others"), fields.required("into"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.MERGED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().term("what", what).list("others", others).text("into", into);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "merged the " + (others.size() == 1 ? what.published() : what.several()) + " "
                + String.join(", ", others) + " into " + into;
    }
}
