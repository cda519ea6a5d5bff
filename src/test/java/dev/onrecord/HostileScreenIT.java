package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.grammar.WordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every byte that a terminal is sent while somebody works on a record of hostile texts. */
@Timeout(120)
class HostileScreenIT {

    private static final String TYPED =
            "red \\u001b]52;c;aGk=\\u0007BELL \\u001b]0;t\\u0007 \\u001b[8m \\u009b8m \\u007f \\u202e\\u2066 \\u2028"
                    + " \\u000dBACK";
    private static final String TEXT = WordReader.read('"' + TYPED + '"').get(0).text();
    private static final String[] HOSTILE = {
        "\u001b]", "\u0007BELL", "\u001b[8m", "\u009b", "\u007f", "\u202e", "\u2066", "\u2028", "\rBACK"
    };

    @TempDir
    Path home;

    @Test
    void areHarmlessWhateverIsShown() throws IOException {
        recall("list --tag '" + TEXT + "'");
        var sent = home.resolve("sent");
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.record(sent);
            suggestAndSearch(terminal);
            work(terminal);
            terminal.press("C-d").waitFor("left with 0");
            assertThat(bytes(terminal, sent)).contains("add \"red").doesNotContain(HOSTILE);
        }
        assertThat(Files.readString(home.resolve(".local/state/onrecord/history")))
                .contains("\\\\u001b]52;c;aGk=");
    }

    /** Writes the history as an earlier version kept it. */
    private void recall(String line) throws IOException {
        var state = Files.createDirectories(home.resolve(".local/state/onrecord"));
        var escaped = line.replace("\\", "\\\\").replace("\r", "\\r");
        Files.writeString(state.resolve("history"), "1744900000000:" + escaped + "\n");
    }

    private static void suggestAndSearch(Terminal terminal) throws IOException {
        terminal.type("list --t").waitFor("list --tag \"red \\u001b]52;");
        terminal.press("Right").waitFor("BACK\"");
        terminal.press("C-u").waitForPrompt();
        terminal.press("Up").waitFor("BACK\"");
        terminal.press("C-u").waitForPrompt();
        terminal.press("C-r").type("red").waitFor("bck-i-search: red_");
        terminal.press("C-g").waitForPrompt();
        terminal.press("C-r").type("\u009b8m\u202e").waitFor("search: \\u009b8m\\u202e_");
        terminal.press("C-g").waitForPrompt();
    }

    private static void work(Terminal terminal) throws IOException {
        var text = '"' + TYPED + '"';
        for (String line : new String[] {
            "use " + text,
            "add " + text + " --about " + text + " --tag " + text,
            "add " + text + " --part-of C1",
            "add \"2 " + TYPED + "\"",
            "add \"3 " + TYPED + "\"",
            "verdict C1 verified --because " + text,
            "list --about " + text
        }) {
            terminal.type(line).press("Enter").waitForPrompt();
            terminal.press("C-l")
                    .waitUntil("an empty screen", screen -> screen.lines().count() <= 3);
        }
        terminal.type("withdraw C1-C4 --because " + text).press("Enter").waitFor("[y/N]");
        terminal.type("n").press("Enter").waitForPrompt();
        terminal.type("log --script").press("Enter").waitFor("\nadd \"3 red");
        terminal.waitForPrompt();
        terminal.type("show C1 C2 C3 C4").press("Enter").waitFor("q leaves");
        terminal.type("q").waitForPrompt();
        terminal.type("list --about ").press("Tab").waitFor("list --about \"red");
        terminal.press("C-u").waitForPrompt();
        terminal.type("use ").press("Tab").waitFor("use \"red");
        terminal.press("C-u").waitForPrompt();
        terminal.type("show C").press("Tab").waitFor("C4");
        terminal.press("C-u").waitForPrompt();
        terminal.paste("add 'pasted " + TEXT + "'").press("Enter").waitFor("C5 unverified");
        terminal.waitForPrompt();
        terminal.type("review").press("Enter").waitFor("[q]uit");
        terminal.type("q").waitForPrompt();
    }

    private static String bytes(Terminal terminal, Path sent) throws IOException {
        terminal.waitUntil("end in the record", screen -> read(sent).contains("left with 0"));
        return read(sent);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
