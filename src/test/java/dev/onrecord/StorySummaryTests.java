package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.Golden;
import dev.onrecord.report.summary.SummaryFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The summary of the reference story in every format, as it was on the day it was reported and as it was after April. */
class StorySummaryTests {

    private static final String PUBLISHER = """
            onrecord.publisher.name = The Desk
            onrecord.publisher.url = https://desk.example/
            onrecord.publisher.page = https://desk.example/checks/{story}
            """;

    @TempDir
    private Path folder;

    private Console console;

    static Stream<Arguments> summaries() {
        return Arrays.stream(SummaryFormat.values())
                .flatMap(format -> Stream.of("2025-04-17", "2025-04-30").map(day -> Arguments.of(format, day)));
    }

    @BeforeEach
    void recordTheStory() {
        console = recorded(folder);
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void saysWhatTheRecordHeldOnTheDay(SummaryFormat format, String day) throws IOException {
        Golden.check("story/" + day + "-" + format.published() + ".txt", summary(console, format, day));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void isTheSameFromAnotherStoreWithTheSameRecord(SummaryFormat format, String day, @TempDir Path other) {
        assertThat(summary(recorded(other), format, day)).isEqualTo(summary(console, format, day));
    }

    private static Console recorded(Path folder) {
        var console = Console.in(folder);
        console.write("xdg/CONFIG/onrecord/onrecord.properties", PUBLISHER);
        console.done("run", "data/wildberries.onr");
        console.at("2025-04-28").done("run", "data/wildberries-april.onr");
        return console;
    }

    private static String summary(Console console, SummaryFormat format, String day) {
        return console.at("2025-05-02")
                .done("summary", "--story", "wildberries", "--as-of", day, "--format", format.published())
                .out();
    }
}
