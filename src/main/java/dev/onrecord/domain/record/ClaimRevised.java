package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.Map;

/** A claim is reworded or described anew: its whole new content, and why. */
public record ClaimRevised(ClaimContent content, String because) implements Statement {

    static ClaimRevised read(StatementFields fields) {
        return new ClaimRevised(ClaimContent.read(fields), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CLAIM_REVISED;
    }

    @Override
    public StatementFields fields() {
        return content.fields().text("because", because);
    }

    @Override
    public Map<String, NameKind> names() {
        return ClaimContent.NAMES;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.content = content;
    }

    @Override
    public String inWords() {
        return "revised the claim, because " + because;
    }
}
