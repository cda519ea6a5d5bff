package dev.onrecord.shell.command.history;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.entry.CommandRow;
import java.util.List;

/** {@code redo}: restores what the last undo took back. */
public final class RedoCommand extends ChangingCommand {

    public static final String NAME = "redo";

    public RedoCommand() {
        super(Signature.of(NAME, Group.RECORD, "Restore what undo took back").example("redo"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var entries = call.store().entries();
        var command = new UndoStack(entries, call.actor().name())
                .redoable()
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
