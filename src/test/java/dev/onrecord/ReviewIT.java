package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stepping through the queue under real keys. */
@Timeout(180)
class ReviewIT {

    private static final String KEYS = "[q]uit";

    @TempDir
    Path home;

    @Test
    void runsAnOrdinaryCommandForEachKey() throws IOException {
        try (var terminal = withTwoClaims()) {
            terminal.type("review").press("Enter").waitFor("1 of 2");
            terminal.waitFor(KEYS);
            terminal.type("r").waitFor("level (low, moderate or high) >");
            terminal.type("mo").press("Tab").waitFor("high) > moderate");
            terminal.press("Enter").waitFor("because (what the judgement rests on) >");
            terminal.type("one named chat").press("Enter");
            terminal.waitFor(
                    "rate C1 moderate --because \"one named chat\"\nC1 unverified · confidence unrated → moderate");
            assertThat(terminal.waitUntil("the card anew", screen -> screen.endsWith(KEYS)))
                    .contains("verdict   unverified · confidence moderate, because one named chat");
            terminal.type("s").waitFor("2 of 2");
            terminal.type("v").waitFor("verdict (the conclusion) >");
            terminal.type("unverifiable").press("Enter").waitFor("because (what");
            terminal.type("court record").press("Enter");
            assertThat(terminal.waitForPrompt())
                    .contains("C2 unverifiable · unverified → unverifiable · 1 still unverified")
                    .contains("the end of the queue · 2 commands · 1 still unverified");
            assertThat(terminal.run("log --script"))
                    .contains("rate C1 moderate --because \"one named chat\"\n")
                    .contains("verdict C2 unverifiable --because \"court record\"\n");
        }
    }

    @Test
    void namesThePartyThatIsToAnswer() throws IOException {
        try (var terminal = withTwoClaims()) {
            terminal.run("ask C1 Wildberries --on -9d --by yesterday");
            terminal.type("review").press("Enter").waitFor(KEYS);
            terminal.type("o").waitFor("kind (how the desk reads the answer) >");
            terminal.type("no-response").press("Enter").waitFor("party (whose answer it is) [Wildberries] >");
            terminal.press("Enter").waitFor("\non (when it was made; today unless given) >");
            terminal.press("Enter").waitFor("\nurl (");
            terminal.press("Enter")
                    .waitFor("record no-response C1 Wildberries\nC1 unverified · Wildberries: no-response");
        }
    }

    @Test
    void takesBackWhatTheReviewDidAndNothingElse() throws IOException {
        try (var terminal = withTwoClaims()) {
            terminal.type("review").press("Enter").waitFor(KEYS);
            terminal.type("u").waitFor("nothing to take back in this review");
            terminal.type("v").waitFor("verdict (the conclusion) >");
            terminal.type("unverifiable")
                    .press("Enter")
                    .type("record")
                    .press("Enter")
                    .waitFor("2 of 2");
            terminal.type("u").waitFor("C1 unverified · took back: verdict C1 unverifiable");
            assertThat(terminal.waitUntil("the card of C1", screen -> screen.endsWith(KEYS)))
                    .containsPattern("── C1 wb ─+ 1 of 2");
        }
    }

    @Test
    void explainsItsKeysAndPassesOverArrows() throws IOException {
        try (var terminal = withTwoClaims()) {
            terminal.type("review").press("Enter").waitFor(KEYS);
            terminal.press("Up", "Left", "F5").type("?");
            assertThat(terminal.waitFor("[q]uit      leave the review; so does Ctrl-C"))
                    .contains("rec[o]rd    put an answer, or a silence, on the record")
                    .doesNotContain("party (who is asked)");
        }
    }

    @Test
    void leavesTheTerminalAsItWas() throws IOException {
        for (var leave : List.of("q", "C-c", "C-d")) {
            try (var terminal = withTwoClaims()) {
                terminal.type("review").press("Enter").waitFor(KEYS);
                terminal.press(leave).waitFor("left the review · 0 commands");
                terminal.waitForPrompt();
                terminal.type("verd").press("Tab").waitFor("> verdict");
                terminal.press("C-u").waitForPrompt();
                terminal.press("C-d").waitFor("left with 0");
                terminal.type("echoed").waitFor("echoed");
                terminal.press("Enter").waitFor("echoed\nechoed");
            }
            Files.delete(home.resolve(".local/share/onrecord/onrecord.db"));
        }
    }

    @Test
    void dropsACommandAtControlCAndStays() throws IOException {
        try (var terminal = withTwoClaims()) {
            terminal.type("review").press("Enter").waitFor(KEYS);
            terminal.type("r").waitFor("high) >");
            terminal.press("C-c").waitUntil("the keys", screen -> screen.endsWith(KEYS));
            terminal.type("q").waitFor("left the review · 0 commands · 2 still unverified");
        }
    }

    @Test
    void reviewsFromTheCommandLineToo() throws IOException {
        try (var terminal = withTwoClaims()) {
            terminal.press("C-d").waitFor("left with 0");
        }
        try (var terminal = Terminal.start(home, "review", "--about", "Wildberries")) {
            terminal.waitFor("1 of 1");
            terminal.type("s").waitFor("the end of the queue · 0 commands · 2 still unverified\nleft with 0");
        }
        var refused = new Program(Program.packagedTree().resolve("bin/onrecord"), home);
        assertThat(run(refused, "review")).contains("review needs a terminal");
    }

    @Test
    void asksForAClaimFromTheCommandLineToo() throws IOException {
        try (var terminal = Terminal.start(home, "add")) {
            terminal.waitFor("own words) >");
            terminal.type("It hired hundreds").press("Enter");
            terminal.press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter");
            terminal.waitFor("C1 unverified · added · 1 still unverified\nleft with 0");
        }
    }

    private static String run(Program program, String... words) throws IOException {
        try {
            return program.run(Map.of("PATH", System.getenv("PATH")), words).errors();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private Terminal withTwoClaims() throws IOException {
        var terminal = Terminal.start(home);
        terminal.waitForPrompt();
        terminal.run("add \"It hired hundreds\" --key wb --about Wildberries");
        terminal.run("waive wb Wildberries --because \"the filing is public\"");
        terminal.run("add \"It pays in \\u001b[31mroubles\"");
        terminal.run("clear");
        return terminal;
    }
}
