package dev.onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishTests {

    @Test
    void countsInTheSingularAndInThePlural() {
        assertThat(English.count(0, "claim")).isEqualTo("0 claims");
        assertThat(English.count(1, "claim")).isEqualTo("1 claim");
        assertThat(English.count(2, "entry", "entries")).isEqualTo("2 entries");
    }
}
