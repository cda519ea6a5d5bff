package dev.onrecord.shell.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.intake.LoadProgress;
import dev.onrecord.report.Screen;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How far a load has come, in one line. */
class ProgressTextTests {

    private static final long MIB = 1L << 20;

    private final ProgressText half =
            new ProgressText(new LoadProgress("news/feed.json", 35 * MIB, 70 * MIB, 120_000), Duration.ofSeconds(60));

    @Test
    void drawsWhatIsDoneAndSaysWhatIsLeft() {
        assertThat(half.bar(Screen.plain(200)))
                .isEqualTo("feed.json ━━━━━━━━━━━━────────────  50% · 120,000 read · 2,000/s · 1:00 left");
    }

    @Test
    void saysTheSameInALine() {
        assertThat(half.line()).isEqualTo("news/feed.json: 120,000 read, 2,000/s, 35 of 70 MiB (50%), 1:00 left");
    }

    @Test
    void neverBreaksTheLine() {
        assertThat(half.bar(Screen.plain(30))).hasSize(29).endsWith("…");
    }

    @Test
    void saysWhatIsDoneWithAFileThatIsRead() {
        var read = new LoadProgress("feed.json", 70 * MIB, 70 * MIB, 5);

        assertThat(new ProgressText(read, Duration.ofSeconds(5)).bar(Screen.plain(200)))
                .isEqualTo("feed.json ━━━━━━━━━━━━━━━━━━━━━━━━ 100% · 5 read · 1/s · recording");
    }

    @Test
    void countsWhereTheSizeIsNotKnown() {
        var piped = new LoadProgress("-", 35 * MIB, -1, 100);

        assertThat(new ProgressText(piped, Duration.ofSeconds(50)).bar(Screen.plain(80)))
                .isEqualTo("- 100 read · 2/s");
    }
}
