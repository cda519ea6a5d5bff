package dev.onrecord.shell.command.history;

import dev.onrecord.domain.English;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Entries;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** The commands of one person, newest first, for undo and redo. */
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

    /** Returns the newest command that holds and is neither undo nor redo. */
    Optional<CommandRow> undoable() {
        try (var commands = entries.newestCommandsOf(person)) {
            return commands.filter(command -> !command.isUndo() && !command.isRedo())
                    .filter(command -> !undone.contains(command.id()))
                    .findFirst()
                    .map(command -> entries.command(command.id()));
        }
    }

    /** Returns the command that was undone last, unless something else was recorded since. */
    Optional<CommandRow> redoable() {
        try (var commands = entries.newestCommandsOf(person)) {
            return commands.takeWhile(command -> command.isUndo() || command.isRedo())
                    .filter(Entries.CommandKind::isUndo)
                    .map(command -> entries.undoneBy(command.id()))
                    .filter(undone::contains)
                    .findFirst()
                    .map(entries::command);
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
                verb + ": " + shortened(command.line()) + " (" + count + ")");
    }
}
