package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The time of recording never decreases along the chain. */
@ExtendWith(OnRecordExtension.class)
class RecordingTimeTests {

    private static final String TIMES = "SELECT coalesce(f.at, c.recorded_at) FROM command c"
            + " LEFT JOIN counts_from f ON f.command = c.id ORDER BY c.id";

    @Property(tries = 30)
    void neverDecreases(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 28) Integer> days)
            throws IOException {
        var folder = Files.createTempDirectory("onrecord");
        try {
            var console = Console.in(folder);
            int newest = 0;
            for (int day : days) {
                var result = console.at("2025-04-%02d".formatted(day)).run("add", "claim of day " + day);
                assertThat(result.exitCode()).isEqualTo(day < newest ? 1 : 0);
                newest = Math.max(newest, day);
            }
            var times = console.rows().column(TIMES);
            var sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            assertThat(times).isEqualTo(sorted);
            console.at("2025-05-01").done("store", "check");
        } finally {
            RandomWeeks.remove(folder);
        }
    }

    @Test
    void refusesAGivenTimeBeforeTheNewestEntry(Console console) {
        console.at("2026-03-01").done("add", "claim");

        assertThat(console.at("2025-01-01").run("add", "earlier").expect(1).err())
                .contains("the record has come to 2026-03-01T12:00:00Z", "hint: give that moment or a later one");
        assertThat(console.at("2025-01-01").done("list").out()).contains("claim");
        assertThat(console.rows().entries()).isEqualTo(1);
    }

    @Test
    void viewsAnEarlierTimeByTheLatestUpToThen(Console console) throws IOException {
        try (var in = new GZIPInputStream(RecordingTimeTests.class.getResourceAsStream("/stores/schema-6.db.gz"))) {
            Files.copy(in, console.store());
        }
        var later = console.at("2025-05-01");

        assertThat(later.done("list", "--as-of", "2025-04-18", "--format", "json")
                        .out())
                .doesNotContain("Früh dran");
        assertThat(later.done("list", "--as-of", "2025-04-19", "--format", "json")
                        .out())
                .contains("Früh dran");
        later.done("store", "check");
    }

    @Test
    void aLoadSaysThatTheClockIsBehindAsEveryCommandDoes(Console console) {
        console.at("2099-03-01").done("add", "claim");
        var file = console.write("in.ndjson", "{\"text\": \"one\"}\n").toString();

        for (var words : List.of(List.of("load", file), List.of("add", "two"))) {
            var arguments = new ArrayList<>(List.of("--store", console.store().toString(), "--as", "kim"));
            arguments.addAll(words);
            assertThat(console.start("", arguments).expect(0).err())
                    .contains("the clock of this machine says ", "but the record has come to 2099-03-01T12:00:00Z");
        }
    }
}
