package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.help.HelpText;
import java.util.Optional;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** A command of Spring Shell that declares itself by a signature, without state: one object serves every call. */
public interface ConsoleCommand extends Command {

    /** Returns its name, its parameters and its help. */
    Signature signature();

    /**
     * Returns the answer if it can be given without a store; empty where the command has to run.
     */
    default Optional<String> answer(Arguments arguments) {
        return Optional.empty();
    }

    /**
     * Runs the command.
     *
     * @throws dev.onrecord.domain.OnRecordException where it cannot; then nothing of it is kept
     */
    void run(Call call);

    @Override
    default ExitStatus execute(CommandContext context) {
        var call = (Call) context.inputReader();
        if (call.arguments().helpWanted()) {
            call.output().help(signature());
        } else {
            run(call);
        }
        return ExitStatus.OK;
    }

    @Override
    default String getName() {
        return signature().name();
    }

    @Override
    default String getGroup() {
        return signature().group().title();
    }

    @Override
    default String getDescription() {
        return signature().summary();
    }

    @Override
    default String getHelp() {
        return HelpText.of(signature());
    }
}
