package dev.onrecord.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017                      | in 2017",
                "2025-04                   | in April 2025",
                "2025-04-07                | on 7 April 2025",
                "2025-04-17T09:00Z         | on 17 April 2025, 09:00 UTC",
                "2025-04-17T09:00:30Z      | on 17 April 2025, 09:00:30 UTC",
                "2025-04-17T18:00+09:00    | on 17 April 2025, 18:00 UTC+09:00",
            })
    void proseIsWrittenAsInPrint(PartialDate date, String when) {
        assertThat(DateStyle.PROSE.when(date)).isEqualTo(" " + when);
    }

    @ParameterizedTest
    @CsvSource({"2017,in", "2025-04,in", "2025-04-07,on", "2025-04-17T18:00+09:00,on"})
    void dataStayAsTheyAre(PartialDate date, String preposition) {
        assertThat(DateStyle.ISO.when(date)).isEqualTo(" " + preposition + " " + date);
    }

    @Test
    void aMomentIsToldInTheZoneOfTheReader() {
        var moment = Instant.parse("2025-04-18T02:00:00Z");

        assertThat(DateStyle.PROSE.of(moment, ZoneId.of("America/New_York")))
                .isEqualTo("17 April 2025, 22:00 UTC-04:00");
        assertThat(DateStyle.PROSE.of(moment, ZoneOffset.UTC)).isEqualTo("18 April 2025, 02:00 UTC");
        assertThat(DateStyle.ISO.of(moment, ZoneId.of("America/New_York"))).isEqualTo("2025-04-18T02:00:00Z");
    }
}
