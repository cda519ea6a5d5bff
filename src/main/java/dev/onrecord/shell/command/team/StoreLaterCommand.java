package dev.onrecord.shell.command.team;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code store later}: records what was typed while the desk could not be reached. */
public final class StoreLaterCommand implements ConsoleCommand {

    public static final String NAME = "store later";

    private final Scripts scripts;

    public StoreLaterCommand(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Record what was typed while the desk could not be reached")
                .example("store later");
    }

    @Override
    public void run(Call call) {
        Addresses.desk(call);
        scripts.runKept(call.desk(), call.output());
    }
}
