package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Completion under real keys. */
@Timeout(180)
class CompletionIT {

    @TempDir
    Path home;

    @Test
    void completesInTheMiddleOfALine() throws IOException {
        try (var terminal = withAClaim()) {
            terminal.type("record den C1 \"North Korea\"").waitFor("Korea\"");
            terminal.press("C-a", "M-f", "M-f", "Left").press("Tab").waitFor("> record denial C1 \"North Korea\"");
        }
    }

    @Test
    void completesAnExpectationWordByWord() throws IOException {
        try (var terminal = withAClaim()) {
            terminal.type("expect wb-h").press("Tab").waitFor("expect wb-hundreds");
            terminal.press("Tab");
            assertThat(terminal.waitFor("confidence  how confident the desk is"))
                    .contains("verdict ", "origins ");
            terminal.type("verd").press("Tab").waitFor("wb-hundreds verdict");
            terminal.type("partl").press("Tab").waitFor("verdict partly-verified");
        }
    }

    @Test
    void completesBothSidesOfAMapping() throws IOException {
        Files.writeString(home.resolve("sheet.csv"), "The Claim,Said by,Row\nIt rains,Ann,1\n");
        try (var terminal = withAClaim()) {
            terminal.type("load she").press("Tab").waitFor("load sheet.csv");
            terminal.type("--map The").press("Tab").waitFor("--map The\\ Claim=");
            terminal.type("tex").press("Tab").waitFor("--map \"The Claim=text\"");
            terminal.type("--map Ro").press("Tab").waitFor("--map Row=");
            terminal.type("- --map 'Sai").press("Tab").waitFor("--map 'Said by=");
            terminal.type("speak").press("Tab").waitFor("--map 'Said by=speaker'");
            assertThat(terminal.press("Enter").waitFor("1 new")).contains("1 read: 1 new");
        }
    }

    @Test
    void offersNothingButAValueBehindAnOption() throws IOException {
        try (var terminal = withAClaim()) {
            terminal.type("rate C1 low --because ")
                    .press("Tab", "Tab")
                    .type("x")
                    .waitFor("--because x");
            assertThat(terminal.screen()).doesNotContain("--dry-run");
        }
    }

    @Test
    void suggestsFromTheHistoryAndSearchesIt() throws IOException {
        try (var terminal = withAClaim()) {
            terminal.type("expect cl").waitFor("expect claims 1");
            terminal.press("Right", "Enter")
                    .waitUntil("a second run", screen -> screen.contains("claims 1\nonrecord ("));
            terminal.waitForPrompt();
            terminal.press("C-r").type("hundr").waitFor("bck-i-search: hundr_");
            terminal.waitFor("add \"It hired hundreds\"");
        }
    }

    private Terminal withAClaim() throws IOException {
        var terminal = Terminal.start(home);
        terminal.waitForPrompt();
        terminal.run("add \"It hired hundreds\" --key wb-hundreds --about \"North Korea\"");
        terminal.run("expect claims 1");
        terminal.run("clear");
        return terminal;
    }
}
