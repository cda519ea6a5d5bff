package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.Map;
import java.util.Optional;

/** A claim enters the record. */
public record ClaimAdded(ClaimContent content) implements Statement {

    static ClaimAdded read(StatementFields fields) {
        return new ClaimAdded(ClaimContent.read(fields));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CLAIM_ADDED;
    }

    @Override
    public StatementFields fields() {
        return content.fields();
    }

    @Override
    public Optional<PartialDate> statedOn() {
        return Optional.ofNullable(content.on());
    }

    @Override
    public Map<String, NameKind> names() {
        return ClaimContent.NAMES;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.add(entry.as(ClaimAdded.class));
    }

    @Override
    public String inWords() {
        return "added: " + content.text();
    }
}
