package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The packaged console in a real terminal, which tmux provides: keys go in, the screen comes out. Whoever waits for
 * something on the screen waits no longer than a deadline. A test on a machine without tmux is skipped.
 */
final class Terminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BLINK = Duration.ofMillis(20);

    private final String socket = "onrecord-" + UUID.randomUUID();
    private final Path home;

    private Terminal(Path home) {
        this.home = home;
    }

    /**
     * Starts the console on a terminal of its own, 100 columns wide and 24 lines high.
     *
     * @param home the folder where it runs, which is also its home
     */
    static Terminal start(Path home, String... arguments) throws IOException {
        return start(home, List.of(), arguments);
    }

    /** Starts the console with more environment variables, each as {@code NAME=value}. */
    static Terminal start(Path home, List<String> environment, String... arguments) throws IOException {
        var program = Program.packagedTree().resolve("bin/onrecord").toString();
        var command = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\"; echo \"left with $?\"; exec cat", program));
        command.addAll(List.of(arguments));
        return startProgram(home, environment, command);
    }

    /** Starts another program on a terminal of its own, such as a shell. */
    static Terminal startProgram(Path home, List<String> environment, List<String> program) throws IOException {
        assumeInstalled("tmux");
        var terminal = new Terminal(home);
        var command = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "24"));
        command.addAll(List.of("env", "-i", "HOME=" + home, "PATH=" + System.getenv("PATH"), "LC_ALL=C.UTF-8"));
        command.add("TERM=screen-256color");
        command.add("JAVA_HOME=" + System.getProperty("java.home"));
        command.addAll(environment);
        command.addAll(program);
        terminal.tmux(command);
        return terminal;
    }

    /** Skips the test where a program is not on the path. */
    static void assumeInstalled(String program) {
        assumeThat(Stream.of(System.getenv("PATH").split(":")).map(Path::of))
                .as(program + " is installed")
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }

    /** Keeps every byte that is sent to the terminal from now on in a file. */
    Terminal record(Path file) throws IOException {
        tmux(List.of("pipe-pane", "cat > '" + file + "'"));
        return this;
    }

    /** Types text as it is. */
    Terminal type(String text) throws IOException {
        tmux(List.of("send-keys", "-l", "--", text));
        return this;
    }

    /** Presses keys by their tmux names: {@code Enter}, {@code Tab}, {@code C-c}, {@code Up}. */
    Terminal press(String... keys) throws IOException {
        var command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command);
        return this;
    }

    /** Pastes text in brackets, as terminals do. */
    Terminal paste(String text) throws IOException {
        tmux(List.of("set-buffer", text));
        tmux(List.of("paste-buffer", "-p"));
        return this;
    }

    /** Changes the size of the terminal, and waits until there is but a prompt on it. */
    Terminal resize(int columns, int lines) throws IOException {
        tmux(List.of("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(lines)));
        press("C-l").waitUntil("a prompt alone", screen -> screen.lines().count() == 1 && screen.endsWith(" >"));
        return this;
    }

    /** Types a command, and returns the screen when the prompt after it is there. */
    String run(String command) throws IOException {
        type(command).waitFor(command);
        return press("Enter").waitForPrompt();
    }

    /** Returns the screen as soon as it shows a text. */
    String waitFor(String text) throws IOException {
        return waitUntil("\"" + text + "\"", screen -> screen.contains(text));
    }

    /** Returns the screen as soon as its last line is a prompt with nothing typed after it. */
    String waitForPrompt() throws IOException {
        return waitUntil("a prompt", screen -> screen.endsWith(" >"));
    }

    /** Returns the screen as soon as it is as wanted. */
    String waitUntil(String wanted, Predicate<String> condition) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        var screen = screen();
        while (!condition.test(screen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("no " + wanted + " on the screen:\n" + screen);
            }
            LockSupport.parkNanos(BLINK.toNanos());
            screen = screen();
        }
        return screen;
    }

    /** Returns what is on the screen, without the blanks at the ends of lines and of the screen. */
    String screen() throws IOException {
        return tmux(List.of("capture-pane", "-p")).stripTrailing();
    }

    /** Returns what is on the screen with the escape sequences of its colours. */
    String screenWithColours() throws IOException {
        return tmux(List.of("capture-pane", "-pe"));
    }

    private String tmux(List<String> arguments) throws IOException {
        var builder = new ProcessBuilder("tmux", "-L", socket).directory(home.toFile());
        builder.command().addAll(arguments);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("TMUX");
        var process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("tmux " + arguments + ": " + output);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return output;
    }

    @Override
    public void close() throws IOException {
        tmux(List.of("kill-server"));
    }
}
