package dev.onrecord.shell.application;

import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.command.Scripts.ScriptFailed;
import dev.onrecord.shell.console.TerminalSession;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.ControlC;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Failures;
import dev.onrecord.shell.run.Interruption;
import dev.onrecord.shell.run.Origin;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.Startup;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Chooses how the program runs: one command, the script on standard input, or the console. */
final class ConsoleRunner implements ApplicationRunner {

    private final Startup startup;
    private final Desk desk;
    private final Dispatcher dispatcher;
    private final ObjectProvider<ScriptRunner> scripts;
    private final Failures failures;
    private final Output output;
    private final ObjectProvider<TerminalSession> session;
    private ExitCode result = ExitCode.FAILED;

    ConsoleRunner(
            Startup startup,
            Desk desk,
            Dispatcher dispatcher,
            ObjectProvider<ScriptRunner> scripts,
            Failures failures,
            Output output,
            ObjectProvider<TerminalSession> session) {
        this.startup = startup;
        this.desk = desk;
        this.dispatcher = dispatcher;
        this.scripts = scripts;
        this.failures = failures;
        this.output = output;
        this.session = session;
    }

    /** Returns what the process ends with. */
    ExitCode result() {
        return result;
    }

    @Override
    public void run(ApplicationArguments none) {
        if (startup.isConversation()) {
            result = session.getObject().run();
        } else if (!startup.words().isEmpty()) {
            result = oneCommand();
        } else if (startup.streams().inIsTerminal()) {
            result = session.getObject().run();
        } else {
            result = standardInput();
        }
    }

    private ExitCode oneCommand() {
        var text = new CommandText(Quoting.arguments(startup.words()), 1);
        return guarded(new Origin("onrecord", text), () -> {
            dispatcher.run(WordReader.ofArguments(startup.words()), desk, output);
            output.commitFiles();
            return true;
        });
    }

    private ExitCode standardInput() {
        var commands = ScriptRunner.reader(startup.streams().in());
        return guarded(
                new Origin("stdin", new CommandText("", 1)),
                () -> scripts.getObject().run("stdin", commands, ScriptMode.WHOLE, desk, output));
    }

    private ExitCode guarded(Origin origin, BooleanSupplier work) {
        var interruption = new Interruption(desk::stop);
        try (var watched = new ControlC(interruption)) {
            return guarded(origin, work, interruption);
        }
    }

    private ExitCode guarded(Origin origin, BooleanSupplier work, Interruption interruption) {
        var wentWell = new AtomicBoolean();
        try {
            interruption.run(() -> wentWell.set(work.getAsBoolean()));
            return wentWell.get() && !output.hasFound() ? ExitCode.DONE : ExitCode.FAILED;
        } catch (CancellationException stopped) {
            output.results().flush();
            output.note(
                    desk.hasRecorded()
                            ? "interrupted: what was recorded before stays"
                            : "interrupted: nothing was recorded");
            return ExitCode.INTERRUPTED;
        } catch (ScriptFailed reported) {
            return ExitCode.FAILED;
        } catch (RuntimeException failure) {
            output.results().flush();
            return failures.report(failure, origin, output.screen());
        } finally {
            output.dropFiles();
        }
    }
}
