package dev.onrecord.shell.command.history;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code undo}: takes back the actor's last command, with everything it recorded. */
public final class UndoCommand extends ChangingCommand {

    public static final String NAME = "undo";

    public UndoCommand() {
        super(Signature.of(NAME, Group.RECORD, "Take back your last command, with everything it recorded")
                .example("undo")
                .example("undo --dry-run"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var entries = call.store().entries();
        var command = new UndoStack(entries, call.actor().name())
                .undoable()
                .orElseThrow(() -> new RefusedException(
                        "nothing to undo: " + call.actor().name() + " has recorded nothing that stands",
                        null,
                        null,
                        "undo takes back what you recorded; --as NAME says who you are"));
        entries.dependingOn(command.id()).ifPresent(other -> {
            throw new RefusedException(
                    "its claims have been worked on since, by " + other.recordedBy() + ": " + other.line(),
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
