package dev.onrecord.domain.record;

import java.util.Set;

/** A whole command is taken back. */
public record Undone(long undoneCommand) implements Statement {

    static Undone read(StatementFields fields) {
        return new Undone(fields.number("command"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.UNDONE;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().number("command", undoneCommand);
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public void changeUndone(Set<Long> undoneCommands) {
        undoneCommands.add(undoneCommand);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "undid command " + undoneCommand;
    }
}
