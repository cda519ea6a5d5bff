package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.List;
import java.util.Map;

/** Labels are taken off a claim. */
public record Untagged(List<String> tags) implements Statement {

    static Untagged read(StatementFields fields) {
        return new Untagged(fields.list("tags"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.UNTAGGED;
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
        claim.retag(present -> present.removeAll(tags));
    }

    @Override
    public String inWords() {
        return "untagged " + String.join(", ", tags);
    }
}
