package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.help.Product;

/** {@code version}: which onrecord this is. */
public final class VersionCommand implements ConsoleCommand {

    @Override
    public Signature signature() {
        return Signature.of("version", Group.SESSION, "Say which onrecord this is")
                .example("version");
    }

    @Override
    public void run(Call call) {
        call.output().results().println(Product.nameAndVersion());
    }
}
