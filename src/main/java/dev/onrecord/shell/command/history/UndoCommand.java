package dev.onrecord.shell.command.history;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.CommandLine;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.entry.Stamp;
import java.util.List;

/** {@code undo}: takes back a command with everything it recorded, the actor's last one unless another is named. */
public final class UndoCommand extends ChangingCommand {

    public static final String NAME = "undo";

    private static final int MANY = 1_000;

    static final Argument<Integer> NUMBER =
            UndoStack.number("the command to take back, as log numbers it; your last one unless given");

    public UndoCommand() {
        super(Signature.of(NAME, Group.RECORD, "Take back your last command, or another, with everything it recorded")
                .takes(NUMBER)
                .example("undo")
                .example("undo 12")
                .example("undo --dry-run"));
    }

    @Override
    protected Stamp stamp(Call call) {
        return call.find(NUMBER)
                .<Stamp>map(number -> call.stamp())
                .or(() -> stack(call).undoable().map(command -> call.stamp(line(command.id()))))
                .orElseGet(call::stamp);
    }

    @Override
    protected boolean isLong(Call call) {
        return call.find(NUMBER)
                .map(Integer::longValue)
                .or(() -> stack(call).undoable().map(command -> command.id()))
                .filter(command -> call.store().entries().countOf(command) > MANY)
                .isPresent();
    }

    /** Returns the line for a command by its number, which means the same later. */
    static String line(long number) {
        return CommandLine.of(NAME).with(NUMBER, number).toString();
    }

    private static UndoStack stack(Call call) {
        return new UndoStack(call.store().entries(), call.actor().name());
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var entries = call.store().entries();
        var stack = stack(call);
        var command = call.find(NUMBER, stack::toUndo)
                .or(stack::undoable)
                .orElseThrow(() -> new RefusedException(
                        "nothing to undo: " + call.actor().name() + " has recorded nothing that stands",
                        null,
                        null,
                        "undo takes back what you recorded; --as NAME says who you are"));
        entries.dependingOn(command.id()).ifPresent(other -> {
            throw new RefusedException(
                    "its claims have been worked on since, by " + other.recordedBy() + ": " + other.lineInWords(),
                    null,
                    null,
                    "undo that first, or withdraw the claims");
        });
        UndoStack.announce(call, command);
        recorder.append(null, new Undone(command.id()));
        recorder.touchClaimsOf(command.id());
        return List.of(UndoStack.changed("took back", command, entries));
    }
}
