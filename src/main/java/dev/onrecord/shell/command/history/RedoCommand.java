package dev.onrecord.shell.command.history;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.CommandLine;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Stamp;
import java.util.List;

/** {@code redo}: restores what the last undo took back, or a command that is named. */
public final class RedoCommand extends ChangingCommand {

    public static final String NAME = "redo";

    static final Argument<Integer> NUMBER =
            UndoStack.number("the command to restore, as log numbers it; what you took back last unless given");

    public RedoCommand() {
        super(Signature.of(NAME, Group.RECORD, "Restore what undo took back")
                .takes(NUMBER)
                .example("redo")
                .example("redo 12"));
    }

    @Override
    protected Stamp stamp(Call call) {
        return call.find(NUMBER)
                .<Stamp>map(number -> call.stamp())
                .or(() -> stack(call).redoable().map(command -> call.stamp(line(command.id()))))
                .orElseGet(call::stamp);
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
        var command = call.find(NUMBER, stack::toRedo)
                .or(stack::redoable)
                .orElseThrow(() ->
                        new RefusedException("nothing to redo: your last command was not an undo", null, null, null));
        refuseTakenKeys(call, command);
        UndoStack.announce(call, command);
        recorder.append(null, new Redone(command.id()));
        recorder.touchClaimsOf(command.id());
        return List.of(UndoStack.changed("holds again", command, entries));
    }

    private static void refuseTakenKeys(Call call, CommandRow command) {
        var store = call.store();
        store.entries()
                .takenKeyOf(command.id())
                .flatMap(claim -> store.claims().find(claim, call.present()))
                .ifPresent(taken -> {
                    throw new RefusedException(
                            "the key " + taken.content().key() + " now belongs to " + taken.id(),
                            null,
                            null,
                            "add the claim again, under another key");
                });
    }
}
