package dev.onrecord.shell.command.team;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code store disallow}: lets somebody work at the desk no more. */
public final class StoreDisallowCommand implements ConsoleCommand {

    public static final String NAME = "store disallow";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Let somebody work at the desk no more")
                .takes(StoreAllowCommand.PERSON)
                .example("store disallow ben");
    }

    @Override
    public void run(Call call) {
        var person = call.get(StoreAllowCommand.PERSON);
        var desk = Addresses.desk(call);
        desk.owner().disallow(person);
        call.output()
                .note(person + " no longer works at " + desk.name()
                        + "; the copy on their machine stays theirs, and their login stays on the server");
    }
}
