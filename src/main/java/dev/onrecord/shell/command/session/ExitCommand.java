package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code exit}: ends the session. */
public final class ExitCommand implements ConsoleCommand {

    public static final String NAME = "exit";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Leave the console; so does Ctrl-D")
                .example("exit");
    }

    @Override
    public void run(Call call) {
        call.output().leave();
    }
}
