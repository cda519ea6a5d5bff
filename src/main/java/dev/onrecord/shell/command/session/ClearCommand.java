package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code clear}: clears the screen. */
public final class ClearCommand implements ConsoleCommand {

    public static final String NAME = "clear";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Clear the screen").example("clear");
    }

    @Override
    public void run(Call call) {
        call.output().clear();
    }
}
