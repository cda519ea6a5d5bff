package dev.onrecord.story;

import dev.onrecord.shell.application.ConsoleApplication;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real program, started in this process on a store of its own, with a fixed clock and a fixed user. */
final class Onrecord {

    static final String APRIL_17 = "2025-04-17T12:00:00Z";
    static final String APRIL_28 = "2025-04-28T12:00:00Z";

    private final Path folder;
    private final String now;

    private Onrecord(Path folder, String now) {
        this.folder = folder;
        this.now = now;
    }

    static Onrecord in(Path folder) {
        return new Onrecord(folder, APRIL_17);
    }

    /** Returns the same program at another time. */
    Onrecord at(String instant) {
        return new Onrecord(folder, instant);
    }

    Path store() {
        return folder.resolve("t.db");
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs one command. */
    Result run(String... words) {
        return reading("", words);
    }

    /** Runs one line as it would be typed, as a script of its own. */
    Result type(String line) {
        return reading(line + "\n");
    }

    /** Runs a command file. */
    Result script(String content) {
        return run("run", file("script.onr", content).toString());
    }

    /** Runs one command, or without one the script that standard input holds. */
    Result reading(String standardInput, String... words) {
        var arguments = new ArrayList<>(List.of("--store", store().toString(), "--now", now, "--as", "kim"));
        arguments.addAll(List.of(words));
        return start(standardInput, arguments);
    }

    static Result start(String standardInput, List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        var streams = new Streams(in, out, err, false, false, false, Map.of());
        var code = new Launcher(streams, new ConsoleApplication()).run(arguments);
        return new Result(code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Looks something up in the store behind the program's back. */
    String look(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return String.join("\n", found);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes the store behind the program's back. */
    void tamper(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    record Result(int exitCode, String out, String err) {

        /** Returns this result of a run that must have gone well. */
        Result ok() {
            if (exitCode != 0) {
                throw new AssertionError("exit code " + exitCode + "\n" + out + err);
            }
            return this;
        }
    }
}
