package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.help.Product;
import java.util.Optional;

/** {@code version}: prints the version. */
public final class VersionCommand implements ConsoleCommand {

    public static final String NAME = "version";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Print the version").example("version");
    }

    @Override
    public Optional<String> answer(Arguments arguments) {
        return Optional.of(Product.nameAndVersion() + "\n");
    }

    @Override
    public void run(Call call) {
        answer(call.arguments()).ifPresent(call.output().results()::print);
    }
}
