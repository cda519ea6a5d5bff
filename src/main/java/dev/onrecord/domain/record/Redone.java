package dev.onrecord.domain.record;

import java.util.Set;

/** An undone command holds again. */
public record Redone(long redoneCommand) implements Statement {

    static Redone read(StatementFields fields) {
        return new Redone(fields.number("command"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.REDONE;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().number("command", redoneCommand);
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public void changeUndone(Set<Long> undoneCommands) {
        undoneCommands.remove(redoneCommand);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "redid command " + redoneCommand;
    }
}
