package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.List;
import java.util.Map;

/** Labels are put on a claim. */
public record Tagged(List<String> tags) implements Statement {

    static Tagged read(StatementFields fields) {
        return new Tagged(fields.list("tags"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.TAGGED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().list("tags", tags);
    }

    @Override
    public Map<String, NameKind> names() {
        return Map.of("tags", NameKind.TAG);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.retag(present -> present.addAll(tags));
    }

    @Override
    public String inWords() {
        return "tagged " + String.join(", ", tags);
    }
}
