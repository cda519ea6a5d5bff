package dev.onrecord.shell.console;

import dev.onrecord.domain.English;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.CommandReader;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.help.Product;
import dev.onrecord.shell.run.CommandPlace;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.Guard;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.Startup;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Reads commands and runs them, one after the other; no failure ends it. */
final class Console {

    private final Startup startup;
    private final Desk desk;
    private final Dispatcher dispatcher;
    private final FieldByField form;
    private final ScriptRunner scripts;
    private final LineReaders keys;
    private final TerminalOutput output;
    private final Guard guard;
    private final Counts counts;

    Console(
            Startup startup,
            Desk desk,
            Dispatcher dispatcher,
            FieldByField form,
            ScriptRunner scripts,
            LineReaders keys,
            TerminalOutput output,
            Guard guard) {
        this.startup = startup;
        this.desk = desk;
        this.dispatcher = dispatcher;
        this.form = form;
        this.scripts = scripts;
        this.keys = keys;
        this.output = output;
        this.guard = guard;
        this.counts = new Counts(desk);
    }

    /** Takes commands until the user leaves. */
    void run() {
        greet();
        runStartFile();
        var input = keys.commands(new DeskPrompt(desk, counts, output.screen()));
        while (!output.isLeaving()) {
            try {
                runAll(input.readInput());
            } catch (UserInterruptException dropped) {
                continue;
            } catch (EndOfFileException left) {
                output.leave();
            }
        }
    }

    /** Says in a line which store this is and what waits in it. */
    private void greet() {
        counts.refresh();
        var dot = output.screen().dot();
        output.note(Product.nameAndVersion() + dot + file() + dot
                + English.count(desk.store().claims().count(), "claim") + ", " + counts.unverified() + " unverified"
                + dot
                + "help or Tab");
    }

    /** Returns the address of the desk, or the file of the store, shortened as shells do it. */
    private String file() {
        var desk = this.desk.store().original();
        if (desk.isPresent()) {
            return desk.get().name();
        }
        var file = this.desk.store().file().toAbsolutePath().toString();
        var home = startup.streams().environment().getOrDefault("HOME", "");
        return home.length() > 1 && file.startsWith(home + "/") ? "~" + file.substring(home.length()) : file;
    }

    /** Runs the user's own commands for the start, where there are some. */
    private void runStartFile() {
        var file = Folders.configuration(startup.streams().environment()).resolve("onrecordrc");
        if (Files.exists(file)) {
            guard.run(
                    new CommandPlace(file.toString(), new CommandText("", 1)),
                    output,
                    () -> scripts.run(file, ScriptMode.WHOLE, desk, output));
        }
    }

    /**
     * Runs what was typed or pasted: usually one command, and where it is more, up to the first that fails; returns whether
     * none did.
     */
    boolean runAll(String typed) {
        var reader = new CommandReader(new StringReader(typed));
        for (var text = next(reader); text.isPresent() && !output.isLeaving(); text = next(reader)) {
            var command = form.filledIn(text.get());
            if (command.isEmpty() || !run(command.get())) {
                sayWhatWasLeft(reader);
                return false;
            }
        }
        return true;
    }

    /** Runs a command and tells whether it went well. */
    boolean run(CommandText command) {
        return guard.run(
                        new CommandPlace("prompt", command), output, () -> dispatcher.run(command.text(), desk, output))
                == ExitCode.DONE;
    }

    private void sayWhatWasLeft(CommandReader reader) {
        int left = 0;
        while (next(reader).isPresent()) {
            left++;
        }
        if (left > 0) {
            output.note(
                    left == 1 ? "the command after it was not run" : "the " + left + " commands after it were not run");
        }
    }

    private static Optional<CommandText> next(CommandReader reader) {
        try {
            return reader.next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
