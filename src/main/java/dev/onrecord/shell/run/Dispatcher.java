package dev.onrecord.shell.run;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Match;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.run.HeldOutput.Unanswered;
import dev.onrecord.shell.run.ResultStream.ReaderLeft;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the command that words name, reads what it was given, and runs it. */
public final class Dispatcher {

    private final CommandList commands;
    private final Catalogue catalogue;

    /** Creates a dispatcher for commands. */
    public Dispatcher(CommandList commands) {
        this.commands = commands;
        this.catalogue = commands.declared();
    }

    /** Returns what can be called. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Reads a command without running it.
     *
     * @throws dev.onrecord.domain.UsageException where it cannot be read
     */
    public Reading read(List<Word> words, Clock clock) {
        var match = catalogue.find(words);
        return new Reading(match, match.bind(clock));
    }

    /** Runs a command. */
    public void run(List<Word> words, Desk desk, Output output) {
        var reading = read(words, desk.actor().clock());
        if (reading.arguments().helpWanted()) {
            output.help(reading.match().signature());
        } else if (reading.match().signature().changesRecord()) {
            change(reading, desk, output);
        } else {
            run(reading, desk, output);
        }
        output.results().flush();
    }

    /** Runs a command that can change the record, again after every question that it asks. */
    private void change(Reading reading, Desk desk, Output output) {
        var answers = new HashMap<Question, Boolean>();
        for (var asked = attempt(reading, desk, output, answers); asked.isPresent(); ) {
            var question = asked.get();
            answers.put(question, output.confirm(question.shown(), question.text()));
            asked = attempt(reading, desk, output, answers);
        }
    }

    /** Runs a command, so that it shows and leaves nothing where it fails; returns the question that it ended with. */
    private Optional<Question> attempt(Reading reading, Desk desk, Output output, Map<Question, Boolean> answers) {
        var before = desk.memory().snapshot();
        try (var held = new HeldOutput(output, answers)) {
            try {
                run(reading, desk, held);
            } catch (Unanswered ended) {
                desk.memory().restore(before);
                output.dropFiles();
                return Optional.of(ended.question());
            } catch (RuntimeException failed) {
                desk.memory().restore(before);
                held.releaseRemarks();
                throw failed;
            }
            held.release();
            return Optional.empty();
        }
    }

    private void run(Reading reading, Desk desk, Output output) {
        try {
            commands.command(reading.match().signature().name())
                    .run(new Call(reading.arguments(), line(reading, desk), desk, output, Hints::of));
        } catch (RuntimeException failure) {
            throw ofOutput(failure).orElse(failure);
        }
    }

    /** Returns the failure to write that a library has wrapped into one of its own. */
    private static Optional<RuntimeException> ofOutput(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutputException unwritten) {
                return Optional.of(unwritten);
            }
            if (cause instanceof ReaderLeft enough) {
                return Optional.of(enough);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the command as it is recorded, so that it means the same later: its words quoted anew, and dates such as
     * {@code yesterday}, {@code @last} and paths beside a command file resolved.
     */
    private static String line(Reading reading, Desk desk) {
        var resolved = resolved(reading, desk);
        var line = new ArrayList<String>();
        line.add(reading.match().signature().name());
        for (Word word : reading.match().words()) {
            var value = resolved.get(word);
            if (value == null) {
                line.add(Quoting.recorded(word));
            } else {
                var option =
                        word.isOption() ? word.text().substring(0, word.text().indexOf('=') + 1) : "";
                line.add(option + value);
            }
        }
        return String.join(" ", line);
    }

    private static Map<Word, String> resolved(Reading reading, Desk desk) {
        var resolved = new HashMap<Word, String>();
        for (Parameter<?> parameter : reading.match().signature().parameters()) {
            var values = reading.arguments().all(parameter);
            var words = reading.arguments().wordsOf(parameter);
            for (int i = 0; i < values.size(); i++) {
                var word = words.get(i);
                written(parameter, values.get(i), desk).ifPresent(text -> resolved.put(word, text));
            }
        }
        return resolved;
    }

    /** Returns how a value is written where that is not how it was typed. */
    private static Optional<String> written(Parameter<?> parameter, Object value, Desk desk) {
        if (value instanceof PartialDate date) {
            return Optional.of(date.text());
        } else if (value instanceof Path path) {
            return Optional.of(Quoting.recorded(desk.memory().locate(path).toString()));
        } else if (value instanceof ClaimSelector selector) {
            return desk.memory().last().flatMap(selector::withoutLast);
        }
        return value instanceof String text && namesNoClaim(parameter) && looksLikeAName(text)
                ? Optional.of('"' + text + '"')
                : Optional.empty();
    }

    private static boolean namesNoClaim(Parameter<?> parameter) {
        return !(parameter instanceof Parameter.Argument<?> argument
                && argument.type().completes() == Completes.CLAIM);
    }

    /** A text that reads like the number of a claim or an entry is quoted, so that it is never taken for one. */
    private static boolean looksLikeAName(String text) {
        return EntryId.find(text).isPresent() || ClaimSelector.findByForm(text).isPresent();
    }

    /**
     * A command that was read.
     *
     * @param match which command it is
     * @param arguments what it was given
     */
    public record Reading(Match match, Arguments arguments) {}
}
