package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** A record written as a script and run on another day in an empty store gives the same summary. */
class ReplayLawTests {

    /** Who recorded something, and when, is another matter in a replay; so are the hashes that cover it. */
    private static final Pattern WHO_AND_WHEN =
            Pattern.compile("\"(?:recordedAt|recordedBy|by|hash|entry|entries|head|at|entered)\" ?: ?[^,}\\]]*");

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
        var script = console.at("2025-06-01").done("log", "--script").out();

        var other = console.withOtherStore();
        var replayed = other.at("2025-05-15").script(script);

        assertThat(replayed.exitCode()).as(weeks + "\n\n" + script + "\n" + replayed.screen()).isZero();
        assertThat(told(other)).as(weeks + "\n\n" + script).isEqualTo(told(console));
    }

    private static String told(Console console) {
        return WHO_AND_WHEN
                .matcher(console.at("2025-06-01").done("summary").out())
                .replaceAll("");
    }

    @Provide
    Arbitrary<RandomWeeks> weeks() {
        return RandomWeeks.any();
    }
}
