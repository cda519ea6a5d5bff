package dev.onrecord.shell.console;

import dev.onrecord.shell.console.completion.Offers;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.help.HelpText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/** A command of the console as Spring Shell knows it: what it declares comes from its signature. */
final class SignatureCommand extends AbstractCommand {

    private final Consumer<String> runner;

    /**
     * Creates a command.
     *
     * @param runner runs the text that was typed
     */
    SignatureCommand(Signature signature, Offers offers, Consumer<String> runner) {
        super(signature.name(), signature.summary(), signature.group().title(), HelpText.of(signature), false);
        this.runner = runner;
        setOptions(options(signature));
        setCompletionProvider(offers::of);
    }

    private static List<CommandOption> options(Signature signature) {
        var options = new ArrayList<CommandOption>();
        for (Parameter<?> parameter : signature.parameters()) {
            if (!(parameter instanceof Argument<?>)) {
                options.add(CommandOption.with()
                        .longName(parameter.name())
                        .description(parameter.description())
                        .required(parameter.isRequired())
                        .type(parameter instanceof Parameter.Flag ? Boolean.class : String.class)
                        .build());
            }
        }
        return options;
    }

    @Override
    public ExitStatus doExecute(CommandContext context) {
        runner.accept(TypedCommand.text(context.parsedInput()));
        return ExitStatus.OK;
    }
}
