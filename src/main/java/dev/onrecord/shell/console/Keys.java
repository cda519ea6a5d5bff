package dev.onrecord.shell.console;

import dev.onrecord.shell.console.completion.OfferedMatcher;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.widget.AutosuggestionWidgets;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/** What is typed: commands, with history and completion, and answers, with neither. */
final class Keys {

    private static final String NEXT_LINE_PROMPT = "%M> ";
    private static final int LISTED = 1_000;
    private static final int REMEMBERED = 10_000;

    private final LineReader commands;
    private final LineReader answers;

    /**
     * Creates what reads from a terminal.
     *
     * @param history where commands are kept; empty where they cannot be
     */
    Keys(Terminal terminal, Parser parser, Completer completer, Optional<Path> history) {
        this.commands = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("onrecord")
                .parser(parser)
                .completer(completer)
                .completionMatcher(new OfferedMatcher())
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, NEXT_LINE_PROMPT)
                .variable(LineReader.LIST_MAX, LISTED)
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_REDUCE_BLANKS, false)
                .option(Option.CASE_INSENSITIVE_SEARCH, true)
                .build();
        history.ifPresent(file -> commands.setVariable(LineReader.HISTORY_FILE, file));
        new AutosuggestionWidgets(commands).enable();
        this.answers = LineReaderBuilder.builder()
                .terminal(terminal)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    /** Returns Spring Shell's source of commands, with a prompt. */
    JLineInputProvider commands(PromptProvider prompt) {
        var provider = new JLineInputProvider(commands);
        provider.setPromptProvider(prompt);
        return provider;
    }

    /** Returns the answer to a question; Ctrl-C and Ctrl-D answer nothing. */
    String answer(String question) {
        try {
            return answers.readLine(question.replace("%", "%%"));
        } catch (UserInterruptException | EndOfFileException none) {
            return "";
        }
    }

    /** Returns the commands typed before. */
    History history() {
        return commands.getHistory();
    }
}
