package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the console makes of the terminal that it has. */
@Timeout(180)
class ScreenIT {

    private static final String LONG = "Wildberries, the largest online retailer of the country, is said to have hired"
            + " several hundred workers from North Korea for its warehouse";

    @TempDir
    Path home;

    @Test
    void breaksTextsIntoLinesAndTurnsVerticalWhereTheScreenIsNarrow() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            addLongClaim(terminal);
            terminal.run("clear");
            assertThat(terminal.run("list"))
                    .contains("C1  Wildberries, the largest online retailer of the country, is      RTVI")
                    .contains("\n    its warehouse");
            terminal.resize(34, 24);
            terminal.run("clear");
            assertThat(terminal.run("list").lines())
                    .contains("C1", "  speaker     RTVI")
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(34));
        }
    }

    @Test
    void pointsAtTheWordOfACommandThatIsLongerThanTheScreen() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("rate C1 low --because \"" + LONG + "\" --becuase x --yes")
                    .press("Enter");
            var screen = terminal.waitFor("usage: rate");
            var lines = screen.lines().toList();
            var carets = lines.stream()
                    .filter(line -> line.matches(" +\\^+"))
                    .findFirst()
                    .orElseThrow();
            var shown = lines.get(lines.indexOf(carets) - 1);
            assertThat(shown.substring(carets.indexOf('^'), carets.length())).isEqualTo("--becuase");
            assertThat(shown).startsWith("  …").hasSizeLessThanOrEqualTo(100);
        }
    }

    @Test
    void showsHostileTextAsWhatItIsEverywhere() throws IOException {
        var hostile = "red \u001b[31m bell \u0007 turned \u202e end";
        var key = "{\"key\":\"h\",\"text\":\"" + escaped(hostile) + "\",\"speaker\":\"" + escaped(hostile)
                + "\",\"story\":\"" + escaped(hostile) + "\",\"about\":[\"" + escaped(hostile) + "\"],\"tags\":[\""
                + escaped(hostile) + "\"]}\n";
        Files.writeString(home.resolve("h.ndjson"), key + "{\"text\":\"" + "long ".repeat(20_000) + "\"}\n");
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.run("load h.ndjson");
            for (var command :
                    List.of("list", "stories", "status", "sources", "log", "unverified --why", "agenda", "find red")) {
                terminal.run("clear");
                terminal.type(command).press("Enter");
                var answer =
                        terminal.waitUntil("an answer", screen -> screen.endsWith(" >") || screen.contains("q leaves"));
                if (answer.contains("q leaves")) {
                    terminal.type("q");
                }
                terminal.waitForPrompt();
                assertHarmless(terminal);
            }
            terminal.run("clear");
            terminal.type("list --about ").press("Tab").waitFor("\\u001b[31m");
            assertHarmless(terminal);
            terminal.press("C-c").waitForPrompt();
            terminal.type("use re")
                    .press("Tab")
                    .press("Enter")
                    .waitFor("\\u001b[31m bell \\u0007 turned \\u202e end (1 unv");
            terminal.type("review").press("Enter").waitFor("[q]uit");
            assertHarmless(terminal);
            terminal.type("q").waitForPrompt();
            terminal.run("rate h low --because x");
            terminal.run("list --speaker nobody");
            assertHarmless(terminal);
        }
    }

    private static void addLongClaim(Terminal terminal) throws IOException {
        terminal.type("add \"" + LONG + "\" --speaker RTVI").press("Enter").waitFor("C1 unverified · added");
        terminal.waitForPrompt();
    }

    private static String escaped(String text) {
        return text.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007").replace("\u202e", "\\u202e");
    }

    private static void assertHarmless(Terminal terminal) throws IOException {
        assertThat(terminal.screenWithColours())
                .doesNotContain("\u202e", "\u0007")
                .doesNotContain("\u001b[31m");
    }

    @Test
    void doesWithoutEscapeSequencesOnADumbTerminal() throws IOException {
        try (var terminal = Terminal.start(home, List.of("TERM=dumb"), new String[] {})) {
            terminal.waitForPrompt();
            assertThat(terminal.run("add \"It hired hundreds\"")).contains("C1 unverified · added");
            assertThat(terminal.run("help")).doesNotContain("q leaves");
            assertThat(terminal.screenWithColours()).doesNotContain("\u001b[");
            terminal.type("review").press("Enter").waitFor("[q]uit");
            terminal.type("q").press("Enter").waitFor("left the review");
        }
    }

    @Test
    void fitsTheTableOfASingleCommandToTheTerminal() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            addLongClaim(terminal);
            terminal.press("C-d").waitFor("left with 0");
        }
        try (var terminal = Terminal.start(home, "list")) {
            assertThat(terminal.waitFor("left with 0")).contains("\n    its warehouse");
        }
    }
}
