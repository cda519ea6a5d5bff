package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import java.util.Optional;

/** An earlier entry is taken back; both stay on the record. */
public record Retracted(EntryId entry, String because) implements Statement {

    static Retracted read(StatementFields fields) {
        return new Retracted(fields.entry("entry"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.RETRACTED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().entry("entry", entry).text("because", because);
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public Optional<EntryId> takenBack() {
        return Optional.of(entry);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "retracted " + entry + ", because " + because;
    }
}
