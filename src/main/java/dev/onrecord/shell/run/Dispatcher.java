package dev.onrecord.shell.run;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Match;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the command that words name, reads what it was given, and runs it. */
public final class Dispatcher {

    private final Map<String, ConsoleCommand> commands = new HashMap<>();
    private final Catalogue catalogue;

    /** Creates a dispatcher for commands, whose names differ. */
    public Dispatcher(List<ConsoleCommand> commands) {
        commands.forEach(command -> this.commands.put(command.signature().name(), command));
        this.catalogue =
                new Catalogue(commands.stream().map(ConsoleCommand::signature).toList());
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
        var reading = read(words, desk.clock());
        if (reading.arguments().helpWanted()) {
            output.help(reading.match().signature());
        } else {
            command(reading).run(new Call(reading.arguments(), line(reading), desk, output));
        }
        output.results().flush();
    }

    private ConsoleCommand command(Reading reading) {
        var command = commands.get(reading.match().signature().name());
        if (command == null) {
            throw new IllegalStateException(
                    "no command for " + reading.match().signature().name());
        }
        return command;
    }

    /** Returns the command as it is recorded: its words quoted anew, and dates such as {@code yesterday} resolved. */
    private static String line(Reading reading) {
        var dates = dates(reading);
        var line = new ArrayList<String>();
        line.add(reading.match().signature().name());
        for (Word word : reading.match().words()) {
            var date = dates.get(word);
            if (date == null) {
                line.add(word.isOption() ? Quoting.arguments(List.of(word.text())) : Quoting.quote(word.text()));
            } else {
                var option =
                        word.isOption() ? word.text().substring(0, word.text().indexOf('=') + 1) : "";
                line.add(option + date.text());
            }
        }
        return String.join(" ", line);
    }

    private static Map<Word, PartialDate> dates(Reading reading) {
        var dates = new HashMap<Word, PartialDate>();
        for (Parameter<?> parameter : reading.match().signature().parameters()) {
            var values = reading.arguments().all(parameter);
            var words = reading.arguments().wordsOf(parameter);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof PartialDate date) {
                    dates.put(words.get(i), date);
                }
            }
        }
        return dates;
    }

    /**
     * A command that was read.
     *
     * @param match which command it is
     * @param arguments what it was given
     */
    public record Reading(Match match, Arguments arguments) {}
}
