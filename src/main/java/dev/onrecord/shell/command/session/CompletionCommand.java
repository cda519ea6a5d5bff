package dev.onrecord.shell.command.session;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code completion}: prints the script with which a shell such as bash completes commands. */
public final class CompletionCommand implements ConsoleCommand {

    public static final String NAME = "completion";

    private static final Argument<Shell> SHELL =
            Parameter.argument("SHELL", Values.term("SHELL", "a shell", Shell.class), "the shell");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Print the script with which a shell completes onrecord")
                .takes(SHELL)
                .example("completion bash")
                .example("completion zsh");
    }

    @Override
    public Optional<String> answer(Arguments arguments) {
        return Optional.of(script(arguments.get(SHELL)));
    }

    @Override
    public void run(Call call) {
        answer(call.arguments()).ifPresent(call.output().results()::print);
    }

    private static String script(Shell shell) {
        try (var script = CompletionCommand.class.getResourceAsStream(shell.file)) {
            if (script == null) {
                throw new IllegalStateException("no script " + shell.file);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private enum Shell implements Term {
        BASH("bash", "put source <(onrecord completion bash) into ~/.bashrc", "onrecord.bash"),
        ZSH("zsh", "put source <(onrecord completion zsh) into ~/.zshrc, after compinit", "_onrecord");

        private final Texts texts;
        private final String file;

        Shell(String published, String description, String file) {
            this.texts = new Texts(published, description);
            this.file = file;
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }
}
