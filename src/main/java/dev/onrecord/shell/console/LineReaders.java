package dev.onrecord.shell.console;

import dev.onrecord.shell.console.completion.AnswerCompleter;
import dev.onrecord.shell.console.completion.OfferedMatcher;
import dev.onrecord.shell.grammar.ValueType;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.widget.AutosuggestionWidgets;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/** The two line readers of the console: one for commands, with history and completion, one for answers, without history. */
final class LineReaders {

    private static final String NEXT_LINE_PROMPT = "%M> ";
    private static final int LISTED = 1_000;
    private static final int REMEMBERED = 10_000;

    private final LineReaderImpl commands;
    private final LineReaderImpl answers;
    private final AnswerCompleter fields;

    /**
     * Creates what reads from a terminal.
     *
     * @param fields completes answers
     * @param history where commands are kept; empty where they cannot be
     */
    LineReaders(Terminal terminal, Parser parser, Completer completer, AnswerCompleter fields, Optional<Path> history) {
        this.commands = reader(terminal, parser, completer);
        this.fields = fields;
        this.answers = reader(terminal, AnswerCompleter::parse, fields);
        answers.setVariable(LineReader.DISABLE_HISTORY, true);
        offerWhatIsKnown(history);
    }

    private static LineReaderImpl reader(Terminal terminal, Parser parser, Completer completer) {
        var reader = SafeLineReader.on(terminal);
        reader.setParser(parser);
        reader.setCompleter(completer);
        reader.setVariable(LineReader.LIST_MAX, LISTED);
        reader.option(Option.DISABLE_EVENT_EXPANSION, true);
        return reader;
    }

    /** Completes commands, and suggests what was typed before. */
    private void offerWhatIsKnown(Optional<Path> history) {
        commands.setCompletionMatcher(new OfferedMatcher());
        commands.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, NEXT_LINE_PROMPT);
        commands.setVariable(LineReader.HISTORY_SIZE, REMEMBERED);
        commands.setVariable(LineReader.HISTORY_FILE_SIZE, REMEMBERED);
        commands.option(Option.HISTORY_REDUCE_BLANKS, false);
        commands.option(Option.CASE_INSENSITIVE_SEARCH, true);
        history.ifPresent(file -> commands.setVariable(LineReader.HISTORY_FILE, file));
        commands.setHistory(new CommandHistory());
        new AutosuggestionWidgets(commands).enable();
    }

    /** Returns Spring Shell's source of commands, with a prompt. */
    JLineInputProvider commands(PromptProvider prompt) {
        var input = new JLineInputProvider(commands);
        input.setPromptProvider(prompt);
        return input;
    }

    /** Returns the answer to a question; Ctrl-C and Ctrl-D answer nothing. */
    String answer(String question) {
        return answer(question, null).orElse("");
    }

    /**
     * Returns the answer to a question.
     *
     * @param type what Tab offers; null for nothing
     * @return empty at Ctrl-C and Ctrl-D
     */
    Optional<String> answer(String question, @Nullable ValueType<?> type) {
        try {
            fields.expect(type);
            return Optional.of(answers.readLine(question.replace("%", "%%")));
        } catch (UserInterruptException | EndOfFileException none) {
            return Optional.empty();
        }
    }

    /** Forgets the commands typed before, but for those that their file holds. */
    void readHistoryAnew() {
        commands.setHistory(new CommandHistory());
    }

    /** Returns the commands typed before. */
    History history() {
        return commands.getHistory();
    }
}
