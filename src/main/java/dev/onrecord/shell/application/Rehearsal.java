package dev.onrecord.shell.application;

import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done when the program is packaged, so that Java archives the classes it takes: every line of a command file as
 * a call of its own, the file as a script, what shells ask for at Tab, and then a session at the console.
 */
final class Rehearsal {

    private static final List<String> TYPED_IN_A_SHELL =
            List.of("onrecord --st", "onrecord li", "onrecord list --so", "onrecord show C", "onrecord use ");

    private final Startup startup;

    Rehearsal(Startup startup) {
        this.startup = startup;
    }

    ExitCode perform() {
        var file = startup.words().get(1);
        for (String line : lines(Path.of(file))) {
            call(WordReader.read(line).stream().map(Word::text).toList());
        }
        TYPED_IN_A_SHELL.forEach(line -> call(List.of(Launcher.COMPLETE, line)));
        call(List.of("run", file));
        return call(List.of());
    }

    private ExitCode call(List<String> words) {
        var arguments = new ArrayList<String>(List.of(
                "--store",
                startup.options().store(startup.streams().environment()).toString()));
        arguments.addAll(words);
        return new Launcher(startup.streams(), new ConsoleApplication()).run(arguments);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
