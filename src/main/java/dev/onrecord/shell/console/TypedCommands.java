package dev.onrecord.shell.console;

import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.grammar.Catalogue;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs what is typed through Spring Shell's registry. */
final class TypedCommands {

    private static final InputReader NOBODY = new InputReader() {};

    private final CommandRegistry registry;
    private final TypedCommand parser;
    private final CommandExecutor executor;
    private final Output output;

    TypedCommands(CommandRegistry registry, Catalogue catalogue, Output output) {
        this.registry = registry;
        this.parser = new TypedCommand(catalogue);
        this.executor = new CommandExecutor(registry);
        this.output = output;
    }

    /** Runs a command; what the command throws comes out as it was thrown. */
    void run(String text) {
        try {
            executor.execute(new CommandContext(parser.parse(text), registry, output.results(), NOBODY));
        } catch (CommandExecutionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(wrapped);
        } catch (CommandNotFoundException unregistered) {
            throw new IllegalStateException(unregistered);
        }
    }
}
