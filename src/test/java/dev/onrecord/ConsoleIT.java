package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The console under real keys on a real terminal. */
@Timeout(180)
class ConsoleIT {

    private static final String[] NO_ARGUMENTS = {};

    @TempDir
    Path home;

    @Test
    void greetsInOneLineAndCountsInThePrompt() throws IOException {
        try (var terminal = Terminal.start(home)) {
            assertThat(terminal.waitForPrompt().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .matches(
                            "onrecord 0\\.\\S+ · ~/.local/share/onrecord/onrecord\\.db · 0 claims, 0 unverified · help or Tab");

            terminal.run("use wildberries");
            terminal.run("add \"It hired hundreds\" --about Wildberries");
            terminal.run("ask C1 Wildberries --on -9d --by yesterday");

            assertThat(terminal.screen()).endsWith("\nwildberries (1 unverified, 1 overdue) >");
        }
    }

    /** At the prompt nothing is left in the log beside the file, and nobody who writes has to wait for this console. */
    @Test
    void leavesTheWholeRecordInTheFileAtThePrompt() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.run("add \"It hired hundreds\" --about Wildberries");
            terminal.run("list");
            var store = home.resolve(".local/share/onrecord/onrecord.db");

            var copy = Files.copy(store, home.resolve("copy.db"));

            assertThat(new Rows(copy).texts()).containsExactly("It hired hundreds");
            assertThat(new Rows(store).column("PRAGMA wal_checkpoint(TRUNCATE)"))
                    .containsExactly("0");
        }
    }

    @Test
    void tellsAFailureAndGoesOn() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();

            assertThat(terminal.run("vesrion"))
                    .contains("prompt:1:1: vesrion: no command \"vesrion\"\n  vesrion\n  ^^^^^^^\nhint: version\n");
            assertThat(terminal.run("version")).containsPattern("\nonrecord 0\\..*\nonrecord \\(0 unverified\\) >$");
        }
    }

    @Test
    void leavesByControlDAndByExitWithCodeZero() throws IOException {
        for (var leave : List.of("C-d", "exit")) {
            try (var terminal = Terminal.start(home)) {
                terminal.waitForPrompt();
                terminal.press(leave).press("Enter");
                terminal.waitFor("left with 0");
            }
        }
    }

    @Test
    void dropsTheLineAtControlCAndStays() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("add \"never").waitFor("never");
            terminal.press("C-c").waitForPrompt();

            assertThat(terminal.run("expect claims 0")).doesNotContain("prompt:1");
        }
    }

    @Test
    void stopsACommandAtControlCAndTakesItBack() throws IOException {
        var file = Files.createFile(home.resolve("many.ndjson"));
        try (var writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 400_000; i++) {
                writer.write("{\"text\":\"claim number " + i + "\"}\n");
            }
        }
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("load many.ndjson").waitFor("load many.ndjson");
            var store = home.resolve(".local/share/onrecord/onrecord.db").toFile();
            var before = store.length();
            terminal.press("Enter").waitUntil("growing store", screen -> store.length() > before);
            terminal.press("C-c").waitFor("interrupted: nothing was recorded");
            terminal.waitForPrompt();

            assertThat(terminal.run("add \"one\"")).contains("C1 unverified · added");
            assertThat(terminal.run("store check")).contains("chain: ok", "projections: ok");
        }
    }

    @Test
    void completesCommandsOptionsAndValues() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.run("add \"It hired hundreds\" --key wb-hundreds --about \"North Korea\"");
            terminal.run("clear");

            terminal.type("verd").press("Tab").waitFor("> verdict");
            terminal.type("C").press("Tab").waitFor("> verdict C1");
            terminal.type("par").press("Tab").waitFor("> verdict C1 partly-verified");
            terminal.type("--be").press("Tab").waitFor("> verdict C1 partly-verified --because");
        }
    }

    @Test
    void describesWhatItOffers() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.run("add \"It hired hundreds\" --key wb-hundreds");
            terminal.run("add \"It hired thousands\"");
            terminal.press("C-l")
                    .waitUntil("empty screen", screen -> screen.lines().count() == 1);

            terminal.type("rate ").press("Tab");
            assertThat(terminal.waitFor("C2     It hired thousands"))
                    .contains("@last  C2, last added or shown", "C1     wb-hundreds: It hired hundreds");
            terminal.press("C-c").waitForPrompt();

            terminal.type("rate C1 ").press("Tab");
            assertThat(terminal.waitFor("moderate  ")).contains("low ", "high ");
        }
    }

    @Test
    void quotesACompletedValueAndKeepsAnOpenQuote() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.run("add \"It hired hundreds\" --about \"North Korea\"");

            terminal.type("ask C1 Nor").press("Tab").waitFor("> ask C1 \"North Korea\"");
            terminal.press("C-c").waitForPrompt();
            terminal.type("ask C1 'Nor").press("Tab").waitFor("> ask C1 'North Korea'");
            terminal.press("C-c").waitForPrompt();
            terminal.type("add x --about=Nor").press("Tab").waitFor("--about=\"North Korea\"");
        }
    }

    @Test
    void namesTheOpenQuoteAndKeepsTheTextAsTyped() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("add 'first!").press("Enter").waitFor("\n' open >");
            terminal.type("$HOME \\ \"second\"' --note \\").press("Enter").waitFor("\n… >");
            terminal.type("third").press("Enter").waitFor("C1 unverified · added");
            terminal.waitForPrompt();

            var history = Files.readString(home.resolve(".local/state/onrecord/history"));
            assertThat(history).contains("add 'first!\\n$HOME \\\\ \"second\"' --note \\\\\\nthird");
            assertThat(terminal.run("list --format ndjson")).contains("\"first!\\n$HOME");
        }
    }

    @Test
    void runsEveryPastedLineUpToTheFirstThatFails() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.paste("add one # kept\nadd two\naddd three\nadd four").press("Enter");

            assertThat(terminal.waitFor("the command after it was not run"))
                    .contains("C1 unverified", "C2 unverified", "prompt:3:1: addd")
                    .doesNotContain("C3 unverified");
        }
    }

    @Test
    void remembersCommandsAcrossRestartsForTheOwnerAlone() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("add 'one").press("Enter").waitFor("' open >");
            terminal.type("two' --key wb.x").press("Enter").waitFor("(1 unverified) >");
            terminal.press("C-d").waitFor("left with 0");
        }
        var file = home.resolve(".local/state/onrecord/history");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            assertThat(terminal.run("history")).contains("add 'one⏎two' --key wb.x");
            terminal.press("C-r").type("wb.").waitFor("bck-i-search: wb._");
            terminal.press("C-c").waitForPrompt();
            terminal.type("add 'on").waitFor("' open > two' --key wb.x");
        }
        try (var files = Files.list(home)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly(".local");
        }
    }

    @Test
    void asksBeforeARangeAndTakesEnterForNo() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.paste("add one\nadd two\nadd three\nadd four")
                    .press("Enter")
                    .waitFor("C4 unverified");
            terminal.waitForPrompt();

            terminal.type("rate C1-C4 low --because x").press("Enter");
            assertThat(terminal.waitFor("rate these 4 claims? [y/N]")).contains("C1  one", "C4  four");
            terminal.press("Enter").waitFor("nothing was changed");
            terminal.waitForPrompt();
            terminal.type("rate C1-C4 low --because x --yes").press("Enter").waitFor("C4 unverified · confidence");
        }
    }

    @Test
    void asksOneCommandOnATerminalToo() throws IOException {
        var store = home.resolve("t.db").toString();
        try (var terminal = Terminal.start(home, "--store", store)) {
            terminal.waitForPrompt();
            terminal.paste("add one\nadd two\nadd three\nadd four")
                    .press("Enter")
                    .waitFor("C4 unverified");
        }
        var words = new String[] {"--store", store, "rate", "C1-C4", "low", "--because", "x"};
        try (var terminal = Terminal.start(home, words)) {
            terminal.waitFor("rate these 4 claims? [y/N]");
            terminal.type("n").press("Enter").waitFor("nothing was changed");
        }
    }

    @Test
    void asksForAClaimFieldByFieldAndGoesBack() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.run("use wildberries");
            terminal.type("add").press("Enter").waitFor("\ntext (one checkable proposition");
            terminal.press("Enter").type("It hired").waitFor("own words) > It hired");
            terminal.press("Enter").waitFor("\nkey (the desk's short name) >");
            terminal.type("<").press("Enter");
            terminal.waitUntil("question again", screen -> screen.endsWith("own words) >"));
            terminal.type("It hired hundreds")
                    .press("Enter")
                    .type("wb")
                    .press("Enter")
                    .waitFor("\nspeaker (");
            terminal.type("RTVI").press("Enter").waitFor("\nabout (a party");
            terminal.type("North Korea").press("Enter").waitFor("\nabout (one more");
            terminal.press("Enter").waitFor("\non (when");
            terminal.type("someday").press("Enter").waitFor("not a date: \"someday\"");
            terminal.type("2025-04").press("Enter").waitFor("\nurl (");
            terminal.press("Enter").waitFor("\nsource (");
            terminal.press("Enter").waitFor("\nstory (the story it belongs to) [wildberries] >");
            terminal.press("Enter", "Enter", "Enter", "Enter").waitFor("C1 unverified · added as wb");

            assertThat(terminal.waitForPrompt())
                    .contains(
                            "\nadd \"It hired hundreds\" --key wb --speaker RTVI --about \"North Korea\" --on 2025-04\n");
        }
    }

    @Test
    void dropsAClaimThatWasBegunAtControlC() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("add").press("Enter").waitFor("own words) >");
            terminal.type("never").waitFor("> never");
            terminal.press("C-c").waitUntil("prompt", screen -> screen.endsWith("onrecord (0 unverified) >"));
        }
    }

    @Test
    void showsTallResultsPageByPage() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            for (var leave : List.of("q", "C-c")) {
                terminal.type("help").press("Enter").waitFor("q leaves");
                terminal.press(leave).waitForPrompt();
                assertThat(terminal.screen()).doesNotContain("Put a claim on the record");
            }
        }
    }

    @Test
    void runsTheStartFileAndReportsWhatFailsInIt() throws IOException {
        var folder = Files.createDirectories(home.resolve(".config/onrecord"));
        Files.writeString(folder.resolve("onrecordrc"), "use budget\n");
        try (var terminal = Terminal.start(home)) {
            assertThat(terminal.waitForPrompt()).endsWith("\nbudget (0 unverified) >");
        }
        Files.writeString(folder.resolve("onrecordrc"), "us budget\n");
        try (var terminal = Terminal.start(home)) {
            assertThat(terminal.waitForPrompt())
                    .contains("onrecordrc:1:1: us: no command \"us\"")
                    .endsWith(") >");
        }
    }

    @Test
    void keepsToAsciiWhereTheLocaleHasNoMore() throws IOException {
        try (var terminal = Terminal.start(home, List.of("LC_ALL=C"), NO_ARGUMENTS)) {
            assertThat(terminal.waitForPrompt()).contains(" - help or Tab").isASCII();
        }
    }

    @Test
    void coloursOnlyWhereColourIsWanted() throws IOException {
        try (var terminal = Terminal.start(home, List.of("NO_COLOR=1"), NO_ARGUMENTS)) {
            terminal.waitForPrompt();
            assertThat(terminal.screenWithColours()).doesNotContain("\u001b[1m");
        }
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            assertThat(terminal.screenWithColours()).contains("\u001b[1monrecord");
        }
    }
}
