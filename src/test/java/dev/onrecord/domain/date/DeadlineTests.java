package dev.onrecord.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTests {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @CsvSource({
        "2025-04-20,             2025-04-20T14:59:59Z, false",
        "2025-04-20,             2025-04-20T15:00:00Z, true",
        "2025-04,                2025-04-30T14:59:59Z, false",
        "2025-04,                2025-04-30T15:00:00Z, true",
        "2025-04-20T18:00+09:00, 2025-04-20T08:59:59Z, false",
        "2025-04-20T18:00+09:00, 2025-04-20T09:00:00Z, true",
    })
    void passesWhenItsLastDayIsOverOrItsMomentHasCome(String date, Instant now, boolean passed) {
        assertThat(deadline(date).hasPassed(now, SEOUL)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-18,             2025-04-20T01:00:00Z, 2 d overdue",
        "2025-04-19,             2025-04-19T15:00:00Z, 1 d overdue",
        "2025-04-20,             2025-04-20T14:59:59Z, due today",
        "2025-04-21,             2025-04-20T14:59:59Z, in 1 d",
        "2025-04-23,             2025-04-20T01:00:00Z, in 3 d",
        "2025-04,                2025-04-20T01:00:00Z, in 10 d",
        "2025-04-20T18:00+09:00, 2025-04-20T08:00:00Z, due today",
        "2025-04-20T18:00+09:00, 2025-04-20T10:00:00Z, overdue today",
        "2025-04-20T18:00-09:00, 2025-04-20T10:00:00Z, in 1 d",
    })
    void saysHowUrgentItIsInDaysOfTheZone(String date, Instant now, String urgency) {
        assertThat(deadline(date).urgency(now, SEOUL)).isEqualTo(urgency);
    }

    @Test
    void printsAsItWasWritten() {
        assertThat(deadline("2025-04-20T18:00+09:00")).hasToString("2025-04-20T18:00+09:00");
    }

    private static Deadline deadline(String date) {
        return new Deadline(new PartialDate(date));
    }
}
