package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code history}: shows what was typed at the prompt before. */
public final class HistoryCommand implements ConsoleCommand {

    public static final String NAME = "history";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Show what was typed at the prompt before")
                .example("history");
    }

    @Override
    public void run(Call call) {
        var screen = call.output().screen();
        call.output().history().forEach(line -> call.output().results().println(screen.inLine(line)));
    }
}
