package dev.onrecord.shell.console;

import org.jline.reader.LineReader;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/** Spring Shell's source of commands, which shows safely what is typed, pasted or completed. */
final class TypedInput extends JLineInputProvider {

    private final PromptProvider prompt;

    TypedInput(LineReader reader, PromptProvider prompt) {
        super(reader);
        this.prompt = prompt;
    }

    @Override
    public String readInput() {
        var reader = getLineReader();
        var terminal = reader.getTerminal();
        return reader.readLine(prompt.getPrompt().toAnsi(terminal), null, SafeDisplay.on(terminal), null);
    }
}
