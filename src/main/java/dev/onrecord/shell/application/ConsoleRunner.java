package dev.onrecord.shell.application;

import dev.onrecord.domain.OutputException;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.console.TerminalSession;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.run.CommandPlace;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Failures;
import dev.onrecord.shell.run.Guard;
import dev.onrecord.shell.run.InterruptAtExit;
import dev.onrecord.shell.run.Interruption;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.PipedInput;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.StandardOutput;
import dev.onrecord.shell.run.Startup;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ParsedInput;

/** Chooses how the program runs: one command, the script on standard input, or the console. */
final class ConsoleRunner {

    private static final long MOST_SCRIPT = 256L << 20;

    private final Startup startup;
    private final Desk desk;
    private final Dispatcher dispatcher;
    private final ObjectProvider<ScriptRunner> scripts;
    private final Failures failures;
    private final StandardOutput output;
    private final ObjectProvider<TerminalSession> session;

    ConsoleRunner(
            Startup startup,
            Desk desk,
            Dispatcher dispatcher,
            ObjectProvider<ScriptRunner> scripts,
            Failures failures,
            StandardOutput output,
            ObjectProvider<TerminalSession> session) {
        this.startup = startup;
        this.desk = desk;
        this.dispatcher = dispatcher;
        this.scripts = scripts;
        this.failures = failures;
        this.output = output;
        this.session = session;
    }

    /** Runs, and returns what the process ends with. */
    ExitCode run() {
        if (startup.input() != null) {
            return run(startup.input());
        }
        var isPiped = startup.words().isEmpty() && !startup.streams().inIsTerminal();
        return isPiped ? standardInput() : session.getObject().run();
    }

    private ExitCode run(ParsedInput command) {
        return guarded(Launcher.oneShot(startup.words()), () -> {
            if (startup.hangsOnZone()) {
                dispatcher.run(Quoting.arguments(startup.words()), desk, output);
            } else {
                dispatcher.run(command, desk, output);
            }
        });
    }

    /** Runs what is piped in: all of it is there before any of it runs, as a slow writer must not keep the store locked. */
    private ExitCode standardInput() {
        return guarded(new CommandPlace("stdin", new CommandText("", 1)), () -> {
            try (var spool = PipedInput.keep(startup.streams().in(), MOST_SCRIPT, output);
                    var commands = ScriptRunner.reader(spool.read())) {
                scripts.getObject().run("stdin", commands, ScriptMode.WHOLE, desk, output);
            } catch (IOException failed) {
                throw new OutputException("what was piped in cannot be read again: " + failed.getMessage(), failed);
            }
        });
    }

    private ExitCode guarded(CommandPlace origin, Runnable work) {
        var interruption = new Interruption(desk::stop);
        try (var watched = new InterruptAtExit(interruption)) {
            return new Guard(desk, failures, interruption).run(origin, output, work);
        }
    }
}
