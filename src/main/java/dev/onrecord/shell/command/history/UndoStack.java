package dev.onrecord.shell.command.history;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Entries;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** The commands that can be taken back or restored: those of one person, newest first, and any by its number. */
final class UndoStack {

    private static final int LONGEST = 200;
    private static final int MANY = 100_000;

    private final Entries entries;
    private final String person;
    private final Set<Long> undone;

    UndoStack(Entries entries, String person) {
        this.entries = entries;
        this.person = person;
        this.undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
    }

    static Argument<Integer> number(String description) {
        return Parameter.argument("COMMAND-NUMBER", ValueType.integer("NUMBER", 1, Integer.MAX_VALUE), description)
                .optional();
    }

    /**
     * Returns the command of a number, to take it back.
     *
     * @throws UnknownNameException where there is none
     * @throws RefusedException where it is taken back already, or took something back itself
     */
    CommandRow toUndo(int number) {
        var command = command(number);
        if (undone.contains(command.id())) {
            throw refused(number, "is taken back already", RedoCommand.NAME, number);
        }
        return command;
    }

    /**
     * Returns the command of a number, to let it hold again.
     *
     * @throws UnknownNameException where there is none
     * @throws RefusedException where it holds, or took something back itself
     */
    CommandRow toRedo(int number) {
        var command = command(number);
        if (!undone.contains(command.id())) {
            throw refused(number, "was not taken back", UndoCommand.NAME, number);
        }
        return command;
    }

    private CommandRow command(int number) {
        var command = entries.findCommand(number)
                .orElseThrow(() -> new UnknownNameException(
                        "no command " + number + " (the highest is " + entries.newestCommand() + ")",
                        String.valueOf(number),
                        null,
                        "log shows the numbers of commands"));
        checkRedaction(number);
        var statement = entries.firstOf(number).statement();
        if (statement instanceof Undone undo) {
            throw refused(
                    number, "took command " + undo.undoneCommand() + " back", RedoCommand.NAME, undo.undoneCommand());
        } else if (statement instanceof Redone redo) {
            throw refused(number, "restored command " + redo.redoneCommand(), UndoCommand.NAME, redo.redoneCommand());
        }
        return command;
    }

    /** Refuses to take back a redaction, and commands whose words are gone. */
    private void checkRedaction(long number) {
        for (Entry<?> entry : entries.ofCommand(number)) {
            if (entry.statement().statementKind() == StatementKind.REDACTED) {
                throw new RefusedException(
                        "command " + number + " redacted words, and these are gone for good",
                        String.valueOf(number),
                        null,
                        UndoCommand.NAME + " NUMBER takes back another command, as log numbers them");
            }
            if (entry.statement() instanceof RedactedWords) {
                throw new RefusedException(
                        "command " + number + " cannot be taken back or restored: " + entry.id() + " was redacted",
                        String.valueOf(number),
                        null,
                        UndoCommand.NAME + " NUMBER takes back another command, as log numbers them");
            }
        }
    }

    private static RefusedException refused(int number, String why, String way, long other) {
        return new RefusedException("command " + number + " " + why, String.valueOf(number), null, way + " " + other);
    }

    /** Returns the newest command that holds and is neither undo nor redo. */
    Optional<CommandRow> undoable() {
        try (var commands = entries.newestCommandsOf(person)) {
            return commands.filter(command -> !command.isUndo() && !command.isRedo())
                    .filter(command -> !undone.contains(command.id()))
                    .findFirst()
                    .map(command -> checked(command.id()));
        }
    }

    private CommandRow checked(long command) {
        checkRedaction(command);
        return entries.command(command);
    }

    /** Returns the command that was undone last, unless something else was recorded since. */
    Optional<CommandRow> redoable() {
        try (var commands = entries.newestCommandsOf(person)) {
            return commands.takeWhile(command -> command.isUndo() || command.isRedo())
                    .filter(Entries.CommandKind::isUndo)
                    .map(command -> entries.undoneBy(command.id()))
                    .filter(undone::contains)
                    .findFirst()
                    .map(this::checked);
        }
    }

    /** Notes that this will take a while where a command recorded many entries. */
    static void announce(Call call, CommandRow command) {
        var count = call.store().entries().countOf(command.id());
        if (count > MANY) {
            call.output()
                    .progress("%,d entries: this takes a while; Ctrl-C leaves the record as it was".formatted(count));
        }
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Returns what happened to a command, and the claim if there is only one. */
    static Changed changed(String verb, CommandRow command, Entries entries) {
        var count = English.count(entries.countOf(command.id()), "entry", "entries");
        return new Changed(
                entries.onlyClaimOf(command.id()).orElse(null),
                verb + ": " + shortened(command.lineInWords()) + " (" + count + ")");
    }
}
