package dev.onrecord.shell.command.team;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import java.nio.file.Path;

/** {@code store leave}: writes the copy of the desk's record as an ordinary file that no desk knows of. */
public final class StoreLeaveCommand implements ConsoleCommand {

    public static final String NAME = "store leave";

    private static final Argument<Path> FILE = Parameter.argument("FILE", Values.FILE, "where the record goes");
    private static final Flag FORCE = Parameter.flag("force", "replace an existing file");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Write the desk's record into a file of one's own")
                .takes(FILE, FORCE)
                .example("store leave newsroom-2025.db");
    }

    @Override
    public void run(Call call) {
        var desk = Addresses.desk(call);
        var target = call.get(FILE);
        call.refuseExisting(target, FORCE);
        var told = "wrote the record of " + desk.name() + " to " + target
                + "; what is recorded there from now on, the desk does not see";
        call.store().backup(call.output().privatePendingFile(target, told));
    }
}
