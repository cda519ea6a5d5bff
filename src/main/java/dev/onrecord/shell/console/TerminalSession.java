package dev.onrecord.shell.console;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.console.completion.AnswerCompleter;
import dev.onrecord.shell.console.completion.CommandLineParser;
import dev.onrecord.shell.console.completion.KnownValues;
import dev.onrecord.shell.console.completion.SlotCompleter;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.run.CommandPlace;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Failures;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.Guard;
import dev.onrecord.shell.run.Interruption;
import dev.onrecord.shell.run.RecordingOutcome;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The console on a terminal, from its first line to Ctrl-D. */
public final class TerminalSession {

    private final Startup startup;
    private final Desk desk;
    private final Dispatcher dispatcher;
    private final ScriptRunner scripts;
    private final Failures failures;

    /** Creates a session at a desk. */
    public TerminalSession(Startup startup, Desk desk, Dispatcher dispatcher, ScriptRunner scripts, Failures failures) {
        this.startup = startup;
        this.desk = desk;
        this.dispatcher = dispatcher;
        this.scripts = scripts;
        this.failures = failures;
    }

    /** Takes commands until the user leaves, and returns what the process ends with. */
    public ExitCode run() {
        try {
            desk.store();
        } catch (OnRecordException noStore) {
            return failures.report(
                    noStore,
                    new CommandPlace("onrecord", new CommandText("", 1)),
                    Screen.plain(Screen.UNLIMITED),
                    RecordingOutcome.NOTHING);
        }
        try (var terminal = terminal()) {
            var console = console(terminal);
            if (startup.words().isEmpty()) {
                console.run();
                return ExitCode.DONE;
            }
            return console.runAll(Quoting.arguments(startup.words())) ? ExitCode.DONE : ExitCode.FAILED;
        } catch (IOException failed) {
            throw new UncheckedIOException("the terminal failed", failed);
        }
    }

    private static Terminal terminal() throws IOException {
        System.setProperty(TerminalBuilder.PROP_DISABLE_ALTERNATE_CHARSET, "true");
        return TerminalBuilder.builder()
                .name("onrecord")
                .providers("jni,exec")
                .dumb(true)
                .build();
    }

    private Console console(Terminal terminal) {
        var catalogue = dispatcher.catalogue();
        var values = new KnownValues(
                desk,
                catalogue,
                SavedMaps.in(Folders.configuration(startup.streams().environment())));
        Supplier<Screen> screen = () -> TerminalOutput.screen(startup, terminal);
        var completer = new SlotCompleter(catalogue, values, screen, terminal::getHeight);
        var keys = new LineReaders(
                terminal,
                new CommandLineParser(startup.streams().unicode()),
                completer,
                new AnswerCompleter(values, screen, terminal::getHeight),
                HistoryFile.at(Folders.history(startup.streams().environment())));
        var output = new TerminalOutput(startup, desk, terminal, keys);
        var interruption = new Interruption(desk.store()::interrupt);
        terminal.handle(Terminal.Signal.INT, signal -> interruption.stop());
        var form = new FieldByField(catalogue, desk, keys, output);
        var console = new Console(
                startup, desk, dispatcher, form, scripts, keys, output, new Guard(desk, failures, interruption));
        output.converse(
                new TerminalConversation(terminal::getHeight, new SingleKeys(terminal), form, output, console::run));
        return console;
    }
}
