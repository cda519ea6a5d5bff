package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.report.Screen;
import dev.onrecord.shell.application.ConsoleApplication;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Streams;
import dev.onrecord.store.sqlite.Connector;
import dev.onrecord.team.PostgresServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The real application, started in this process with a store in a folder of its own, at a fixed time and by a named
 * person. Each run is a new start, as if the program had been called again.
 *
 * @param folder what the test has to itself: the store, its scripts, its configuration
 * @param actor who acts
 * @param now the moment at which everything happens; empty for the running clock, and the login at a desk
 * @param variables environment variables besides those of the XDG folders
 * @param connector what connects to the store
 * @param place where the record lies if not in the file of the folder: the address of a desk; null for the file
 */
record Console(
        Path folder,
        String actor,
        String now,
        Map<String, String> variables,
        Connector connector,
        @Nullable String place) {

    /** Lets every test run on the record of a desk. */
    private static final boolean AT_DESK = Boolean.getBoolean("onrecord.desk");

    private static final Map<Path, String> DESKS = new ConcurrentHashMap<>();

    /** Creates one on the file of a folder. */
    Console(Path folder, String actor, String now, Map<String, String> variables, Connector connector) {
        this(folder, actor, now, variables, connector, null);
    }

    /** Returns a console of kim at noon of the day on which the reference story was reported. */
    static Console in(Path folder) {
        var file = new Console(folder, "kim", "2025-04-17T12:00:00Z", Map.of(), Connector.DRIVER);
        return AT_DESK ? file.atDesk() : file;
    }

    /** Returns a console on the same store for somebody else. */
    Console as(String other) {
        return new Console(folder, other, now, variables, connector, place);
    }

    /** Returns a console on the same store at another moment; a day alone means its noon. */
    Console at(String moment) {
        return new Console(
                folder, actor, moment.contains("T") ? moment : moment + "T12:00:00Z", variables, connector, place);
    }

    /** Returns a console with an empty store, in a folder below that of this one. */
    Console withOtherStore() {
        var other = new Console(file("other"), actor, now, variables, connector, null);
        try {
            Files.createDirectories(other.folder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return AT_DESK ? other.atDesk() : other;
    }

    /** Returns a console with the empty record of a desk for tests. */
    private Console atDesk() {
        var server = PostgresServer.shared();
        var known = DESKS.get(folder);
        var address = known == null ? server.address("ana", server.newDatabase()) : known;
        DESKS.put(folder, address);
        var desk = new Console(
                folder,
                actor,
                now,
                Map.of("PGPASSWORD", "ana-secret", "ONRECORD_DESKS", folder.toString()),
                connector,
                address);
        desk.done("store", "create", address, "--for-tests");
        return desk;
    }

    /**
     * Returns a console of a login at the record of a desk, by the running clock.
     *
     * @param database the name of its database
     */
    static Console ofLogin(Path folder, String login, String database) {
        return ofLogin(
                folder, login, database, "localhost:" + PostgresServer.shared().port());
    }

    /** Returns such a console that reaches the server through other hosts. */
    static Console ofLogin(Path folder, String login, String database, String hosts) {
        return new Console(
                folder,
                login,
                "",
                Map.of(
                        "PGPASSWORD",
                        login + "-secret",
                        "ONRECORD_DESKS",
                        folder.resolve(login).toString()),
                Connector.DRIVER,
                "postgresql://" + login + "@" + hosts + "/" + database);
    }

    private static Map<String, String> both(Map<String, String> variables, String variable, String value) {
        var both = new HashMap<>(variables);
        both.put(variable, value);
        return both;
    }

    /** Returns a console on the same store that sees one environment variable. */
    Console with(String variable, String value) {
        return new Console(folder, actor, now, both(variables, variable, value), connector, place);
    }

    /** Returns a console on the same store that something else than the driver connects to. */
    Console through(Connector other) {
        return new Console(folder, actor, now, variables, other, place);
    }

    /** Returns what the store holds. */
    Rows rows() {
        return new Rows(store());
    }

    /** Returns the file that holds the record, or the copy of a desk's. */
    Path store() {
        if (place == null) {
            return folder.resolve("onrecord.db");
        }
        var name = place.replaceAll(".*@|\\?.*", "").replace('/', '_').replace(':', '-') + ".db";
        return Path.of(variables.getOrDefault("ONRECORD_DESKS", folder.toString()))
                .resolve(name);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs one command, words as the operating system hands them over. */
    Result run(String... words) {
        return start("", withOptions(words));
    }

    /** Runs one command that has to succeed. */
    Result done(String... words) {
        return run(words).expect(0);
    }

    /** Runs a command file of the given text. */
    Result script(String text, String... options) {
        return run(Stream.concat(Stream.of("run", write("script.onr", text).toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Runs a command file that has to succeed. */
    Result doneScript(String text) {
        return script(text).expect(0);
    }

    /** Pipes commands into the program. */
    Result stdin(String text) {
        return start(text, withOptions());
    }

    /** Writes a file into the folder. */
    Path write(String name, String text) {
        return write(name, text.getBytes(UTF_8));
    }

    /** Writes a file into the folder, byte for byte. */
    Path write(String name, byte[] bytes) {
        try {
            Files.createDirectories(file(name).getParent());
            return Files.write(file(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the program with just these arguments, its folders below that of the test. */
    Result start(String input, List<String> arguments) {
        return start(input.getBytes(UTF_8), arguments);
    }

    /** Runs one command whose results and notes go to a terminal, on which the given answer is typed. */
    Result onTerminal(String answer, String... words) {
        var screen = new ScreenCapture();
        var isAnswered = !answer.isEmpty();
        var streams = new Streams(
                new ByteArrayInputStream(answer.getBytes(UTF_8)),
                screen.out(),
                screen.err(),
                isAnswered,
                true,
                true,
                100,
                true,
                environment());
        var exitCode = new Launcher(streams, new ConsoleApplication()).run(withOptions(words));
        return screen.result(exitCode.number());
    }

    /** Starts the program with just these arguments and bytes to read. */
    Result start(byte[] input, List<String> arguments) {
        var screen = new ScreenCapture();
        return start(new ByteArrayInputStream(input), screen.out(), false, screen, arguments);
    }

    /** Runs one command whose results go to a given stream. */
    Result runInto(OutputStream out, String... words) {
        return start(InputStream.nullInputStream(), out, false, new ScreenCapture(), withOptions(words));
    }

    /** Runs one command on a terminal, at which somebody answers. */
    Result asked(InputStream answers, String... words) {
        var screen = new ScreenCapture();
        return start(answers, screen.out(), true, screen, withOptions(words));
    }

    /** Pipes commands into the program as they come. */
    Result pipe(InputStream commands) {
        var screen = new ScreenCapture();
        return start(commands, screen.out(), false, screen, withOptions());
    }

    private Result start(
            InputStream in, OutputStream out, boolean isTerminal, ScreenCapture screen, List<String> arguments) {
        var streams = new Streams(
                in, out, screen.err(), isTerminal, isTerminal, isTerminal, Screen.UNLIMITED, false, environment());
        var exitCode = new Launcher(streams, new ConsoleApplication(connector)).run(arguments);
        return screen.result(exitCode.number());
    }

    /** Returns the arguments for a command on the store of the test. */
    List<String> withOptions(String... words) {
        var arguments = new ArrayList<>(List.of("--store", place == null ? store().toString() : place));
        if (!now.isEmpty()) {
            arguments.addAll(List.of("--as", actor, "--now", now));
        }
        arguments.addAll(List.of(words));
        return arguments;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(variables);
        for (String kind : List.of("CONFIG", "DATA", "STATE")) {
            environment.putIfAbsent(
                    "XDG_" + kind + "_HOME", file("xdg").resolve(kind).toString());
        }
        return environment;
    }
}
