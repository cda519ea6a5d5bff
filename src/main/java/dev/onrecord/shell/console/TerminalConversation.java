package dev.onrecord.shell.console;

import dev.onrecord.shell.command.Conversation;
import dev.onrecord.shell.command.Form;
import dev.onrecord.shell.grammar.CommandText;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/** A conversation at the terminal of the console. */
final class TerminalConversation implements Conversation {

    private final IntSupplier height;
    private final SingleKeys keys;
    private final FieldByField form;
    private final TerminalOutput output;
    private final Predicate<CommandText> runner;

    /**
     * Creates a conversation.
     *
     * @param height how many lines the terminal has at the moment
     * @param runner runs a command and tells whether it went well
     */
    TerminalConversation(
            IntSupplier height,
            SingleKeys keys,
            FieldByField form,
            TerminalOutput output,
            Predicate<CommandText> runner) {
        this.height = height;
        this.keys = keys;
        this.form = form;
        this.output = output;
        this.runner = runner;
    }

    @Override
    public int height() {
        return height.getAsInt();
    }

    @Override
    public Optional<String> key(String shown) {
        output.ask(shown);
        return keys.next();
    }

    @Override
    public Optional<String> fill(Form asked) {
        return form.fill(asked);
    }

    @Override
    public boolean run(String line) {
        return runner.test(form.shown(line));
    }
}
