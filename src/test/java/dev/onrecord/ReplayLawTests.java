package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** A record written as a script and run on another day in an empty store gives the same summary. */
class ReplayLawTests {

    /** Who recorded something, and when, is another matter in a replay; so are the hashes that cover it. */
    private static final Pattern WHO_AND_WHEN =
            Pattern.compile("\\b(?:kim|ana)\\b|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC"
                    + "|\\b(?:[0-9a-f]{32}){1,2}\\b");

    private static final List<String> FORMATS = List.of("text", "markdown", "json", "csv");

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
    }

    @AfterTry
    void removeFolder() throws IOException {
        RandomWeeks.remove(folder);
    }

    @Property(tries = 30)
    void aReplayTellsTheSame(@ForAll("weeks") RandomWeeks weeks) {
        var console = Console.in(folder);
        weeks.type(console);
        Assume.that(overrodeNothingAwaited(console));
        var script = console.at("2025-06-01").done("log", "--script").out();

        var other = console.withOtherStore();
        var replayed = other.at("2025-05-15").script(script);

        assertThat(replayed.exitCode())
                .as(weeks + "\n\n" + script + "\n" + replayed.screen())
                .isZero();
        for (String format : FORMATS) {
            assertThat(firstDifference(told(console, format), told(other, format)))
                    .as(weeks + "\n\n" + script)
                    .isEmpty();
        }
        assertThat(other.at("2025-06-01").done("log", "--script").out()).isEqualTo(script);
    }

    /** What was awaited when a verdict was given hangs on the day of the verdict, which is another in a replay. */
    private static boolean overrodeNothingAwaited(Console console) {
        return console.rows().column("SELECT content FROM entry WHERE kind = 'concluded'").stream()
                .noneMatch(verdict -> verdict.contains("awaiting:"));
    }

    private static List<String> told(Console console, String format) {
        var summary =
                console.at("2025-06-01").done("summary", "--format", format).out();
        return WHO_AND_WHEN.matcher(summary).replaceAll("_").lines().toList();
    }

    /** Returns where two summaries part, with the lines before; nothing where they are the same. */
    private static String firstDifference(List<String> told, List<String> replayed) {
        for (int i = 0; i < Math.max(told.size(), replayed.size()); i++) {
            var one = i < told.size() ? told.get(i) : "(end)";
            var other = i < replayed.size() ? replayed.get(i) : "(end)";
            if (!one.equals(other)) {
                return String.join("\n", told.subList(Math.max(0, i - 5), i)) + "\ntold:     " + one + "\nreplayed: "
                        + other;
            }
        }
        return "";
    }

    @Provide
    Arbitrary<RandomWeeks> weeks() {
        return RandomWeeks.any();
    }
}
