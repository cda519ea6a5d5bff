package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.help.HelpText;
import java.util.Optional;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** A command of Spring Shell that declares itself by a signature. It has no state: one object serves every call. */
public interface ConsoleCommand extends Command {

    /** Returns what it is called, what it takes and what help says of it. */
    Signature signature();

    /**
     * Returns the whole answer where it is the same at every desk, so that it comes without one and at once; empty where
     * the command has to be run.
     */
    default Optional<String> answer(Arguments arguments) {
        return Optional.empty();
    }

    /**
     * Does what was asked.
     *
     * @throws dev.onrecord.domain.OnRecordException where that cannot be done; then nothing of it stays
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
