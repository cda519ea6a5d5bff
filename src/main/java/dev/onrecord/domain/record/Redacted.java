package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import java.util.List;

/**
 * The words of earlier entries and of the command lines that recorded them are removed for good. That they were there,
 * who recorded them and when stays on the record.
 *
 * @param entries the entries whose words went
 * @param because why
 */
public record Redacted(List<EntryId> entries, String because) implements Statement {

    static Redacted read(StatementFields fields) {
        return new Redacted(fields.entries("entries"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.REDACTED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().entries("entries", entries).text("because", because);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "redacted " + English.listed(entries) + ", because " + because;
    }
}
