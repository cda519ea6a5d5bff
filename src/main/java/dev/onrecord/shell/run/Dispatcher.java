package dev.onrecord.shell.run;

import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.LineParser;
import dev.onrecord.shell.run.HeldOutput.Unanswered;
import dev.onrecord.shell.run.ResultStream.ReaderLeft;
import dev.onrecord.store.RecordMoved;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.ParsedInput;

/** Runs lines by Spring Shell's executor, whether they were typed, come from a script or are the arguments of the program. */
public final class Dispatcher {

    private final CommandList commands;
    private final Catalogue catalogue;
    private final CommandExecutor executor;

    /** Creates a dispatcher for commands. */
    public Dispatcher(CommandList commands) {
        this.commands = commands;
        this.catalogue = commands.declared();
        this.executor = new CommandExecutor(commands);
    }

    /** Returns what can be called. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Reads a command and runs it.
     *
     * @throws dev.onrecord.domain.OnRecordException where that cannot be done
     */
    public void run(String line, Desk desk, Output output) {
        run(new LineParser(catalogue, desk.clock()).parse(line), desk, output);
    }

    /** Runs a command that was read. */
    public void run(ParsedInput input, Desk desk, Output output) {
        if (Arguments.of(input).changesRecord()) {
            changeNowOrLater(input, desk, output);
        } else {
            execute(input, desk, output);
        }
        output.results().flush();
    }

    /** Changes the record; where the desk cannot be reached, the line is kept if that is wanted. */
    private void changeNowOrLater(ParsedInput input, Desk desk, Output output) {
        try {
            change(input, desk, output);
        } catch (StoreException failed) {
            if (!isAway(desk) || !new Later(desk, output).isKept(Arguments.of(input))) {
                throw failed;
            }
        }
    }

    /** Tells whether the desk could not be reached, and it is certain that nothing was recorded. */
    private static boolean isAway(Desk desk) {
        try {
            desk.recorded();
            return desk.isAway();
        } catch (StoreException doubtful) {
            return false;
        }
    }

    /**
     * Runs a command that can change the record, again after every question that it asks, and where others at the desk were
     * faster.
     */
    private void change(ParsedInput input, Desk desk, Output output) {
        var answers = new HashMap<Question, Boolean>();
        var retries = new Retries(desk);
        var asked = retries.run(() -> attempt(input, desk, output, answers));
        while (asked.isPresent()) {
            var question = asked.get();
            answers.put(question, output.confirm(question.shown(), question.text()));
            asked = retries.run(() -> attempt(input, desk, output, answers));
        }
    }

    /** Runs a command, so that it shows and leaves nothing where it fails; returns the question that it ended with. */
    private Optional<Question> attempt(ParsedInput input, Desk desk, Output output, Map<Question, Boolean> answers) {
        var before = desk.memory().snapshot();
        try (var held = new HeldOutput(output, answers)) {
            try {
                execute(input, desk, held);
            } catch (Unanswered ended) {
                desk.memory().restore(before);
                output.dropFiles();
                return Optional.of(ended.question());
            } catch (RecordMoved overtaken) {
                desk.memory().restore(before);
                output.dropFiles();
                throw overtaken;
            } catch (RuntimeException failed) {
                desk.memory().restore(before);
                held.releaseRemarks();
                throw failed;
            }
            held.release();
            return Optional.empty();
        }
    }

    private void execute(ParsedInput input, Desk desk, Output output) {
        var call = new Call(Arguments.of(input), desk, output, Hints::of);
        try {
            executor.execute(new CommandContext(input, commands, output.results(), call));
            QueryOptions.zone(call.arguments())
                    .ifPresent(zone -> output.note("days begin and end in the time zone " + TimeZones.name(zone)));
        } catch (CommandExecutionException failed) {
            throw unwrapped(failed);
        } catch (CommandNotFoundException impossible) {
            throw new IllegalStateException("the grammar knows a command that nobody made", impossible);
        }
    }

    /** Returns what the command threw, or the failure to write that a library has wrapped into one of its own. */
    private static RuntimeException unwrapped(CommandExecutionException failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OutputException || cause instanceof ReaderLeft) {
                return (RuntimeException) cause;
            }
        }
        return failed.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failed);
    }
}
