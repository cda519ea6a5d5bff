package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that is started as a process, as a shell would, and sees only the environment it is given.
 *
 * @param file what is started, such as the packaged {@code bin/onrecord}
 * @param folder where it runs, which is also its home
 */
record Program(Path file, Path folder) {

    /** Returns {@code target/onrecord}, the tree that was packaged. */
    static Path packagedTree() {
        return Path.of(System.getProperty("onrecord.home"));
    }

    /** Runs the program to its end with nothing to read. */
    Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return runReading("", environment, arguments);
    }

    /** Runs the program to its end with a text as its standard input. */
    Outcome runReading(String input, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var process = start(environment, arguments);
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output, Files.readString(errors()));
    }

    /** Starts the program and does not wait for it. */
    Process start(Map<String, String> environment, String... arguments) throws IOException {
        var builder = new ProcessBuilder(file.toString()).directory(folder.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        return builder.redirectError(errors().toFile()).start();
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    /**
     * How a run ended.
     *
     * @param exitCode the exit code, 128 and the signal for a run that a signal ended
     * @param output all of the standard output
     * @param errors all of the standard error
     */
    record Outcome(int exitCode, String output, String errors) {}
}
