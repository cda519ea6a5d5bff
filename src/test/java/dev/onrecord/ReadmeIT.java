package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of a terminal is what a terminal shows. */
@Timeout(180)
class ReadmeIT {

    private static final Path README = Path.of("README.md");
    private static final Path STORY = Path.of("data", "wildberries.json").toAbsolutePath();
    private static final Pattern REVIEW = Pattern.compile("(?s)(## A review\n\n.*?```text\n)(.*?)(```\n)");
    private static final String KEYS = "[q]uit";

    @TempDir
    Path home;

    @Test
    void theReviewGoesAsItIsTold() throws IOException {
        var readme = Files.readString(README);
        var told = REVIEW.matcher(readme);
        assertThat(told.find()).isTrue();
        var happened = review();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    README, told.replaceFirst(Matcher.quoteReplacement(told.group(1) + happened + told.group(3))));
            return;
        }
        assertThat(told.group(2)).as("README.md; -Dgolden=write renews it").isEqualTo(happened);
    }

    private String review() throws IOException {
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.resize(90, 60).run("use wildberries");
            terminal.type("load " + STORY).press("Enter").waitFor("11 read");
            terminal.waitForPrompt();
            terminal.run("clear");
            terminal.type("review --text hundreds").press("Enter").waitFor(KEYS);
            terminal.type("r").waitFor("high) >");
            terminal.type("low").press("Enter").waitFor("rests on) >");
            terminal.type("nobody knows where the number began").press("Enter").waitFor("→ low");
            terminal.waitUntil("the card anew", screen -> screen.endsWith(KEYS));
            var screen = terminal.type("q").waitForPrompt();
            return screen.substring(screen.indexOf("wildberries ("), screen.lastIndexOf('\n') + 1);
        }
    }
}
