package dev.onrecord.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueItemsTests {

    private Workspace workspace;
    private DueItems dueItems;

    @BeforeEach
    void openAStoreThatWaitsForFourAnswers(@TempDir Path folder) {
        workspace = new Workspace(folder);
        dueItems = workspace.store().dueItems();
        ask("budget", "2025-05");
        ask("budget", null);
        ask(null, "2025-04-18");
        ask("budget", "2025-04-17");
    }

    private void ask(@Nullable String story, @Nullable String by) {
        var claim = workspace.add(Workspace.content(null, "Claim until " + by, story));
        var deadline = by == null ? null : new PartialDate(by);
        workspace.append(claim, new Asked("Ministry", null, null, null, deadline, new PartialDate("2025-04-01")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void putsTheEarliestDeadlineFirstAndNoneLast() {
        assertThat(numbers(dueItems.mostUrgent(null, 9))).containsExactly(4L, 3L, 1L, 2L);
        assertThat(numbers(dueItems.mostUrgent("budget", 2))).containsExactly(4L, 1L);
    }

    @Test
    void takesTheLastDayThatADeadlineCanMean() {
        assertThat(numbers(dueItems.between(null, LocalDate.of(2025, 4, 18), LocalDate.of(2025, 5, 31), 9)))
                .containsExactly(3L, 1L);
        assertThat(dueItems.between(null, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 30), 9))
                .isEmpty();
    }

    @Test
    void countsADeadlineAsPassedAtTheMidnightOfTheDesk() {
        var evening = Instant.parse("2025-04-17T22:30:00Z");

        assertThat(dueItems.countOverdue(null, evening, ZoneOffset.UTC)).isZero();
        assertThat(dueItems.countOverdue(null, evening, ZoneId.of("Europe/Berlin")))
                .isEqualTo(1);
        assertThat(dueItems.countOverdue("budget", Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .isEqualTo(2);
    }

    @Test
    void countsItemsOfOneStoryOrOfAll() {
        assertThat(dueItems.count(null)).isEqualTo(4);
        assertThat(dueItems.count("budget")).isEqualTo(3);
        assertThat(numbers(dueItems.claims("budget"))).containsExactly(1L, 2L, 4L);
    }

    private static List<Long> numbers(List<ClaimId> claims) {
        return claims.stream().map(ClaimId::number).toList();
    }
}
