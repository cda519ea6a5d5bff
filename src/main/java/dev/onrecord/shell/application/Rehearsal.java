package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs what users run most, so that Java archives the classes for it when the program is packaged: a command file as a
 * script, each of its lines as a call of its own, completion in a shell, and a session at the console.
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
        var store = startup.options()
                .place(startup.streams().environment())
                .file(startup.streams().environment())
                .toString();
        call(store + ".script", List.of("run", file));
        for (String line : lines(Path.of(file))) {
            call(store, WordReader.read(line).stream().map(Word::text).toList());
        }
        TYPED_IN_A_SHELL.forEach(line -> call(store, List.of(Launcher.COMPLETE, line)));
        return call(store, List.of());
    }

    private ExitCode call(String store, List<String> words) {
        var arguments = new ArrayList<>(List.of("--store", store));
        arguments.addAll(words);
        return new Launcher(startup.streams(), new ConsoleApplication()).run(arguments);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new InvalidInputException("cannot be read: " + file, null, null, null);
        }
    }
}
