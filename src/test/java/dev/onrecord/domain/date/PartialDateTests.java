package dev.onrecord.domain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.domain.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2017,                      2017-01-01, 2017-12-31",
        "0001,                      0001-01-01, 0001-12-31",
        "2025-02,                   2025-02-01, 2025-02-28",
        "2024-02,                   2024-02-01, 2024-02-29",
        "2025-04-17,                2025-04-17, 2025-04-17",
        "2025-04-17T09:00:00Z,      2025-04-17, 2025-04-17",
        "2025-04-17T02:00+09:00,    2025-04-17, 2025-04-17",
    })
    void spansTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
        var date = new PartialDate(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @Test
    void beginsAndEndsAtTheMidnightsOfTheZone() {
        var month = new PartialDate("2025-02");

        assertThat(month.from(SEOUL)).isEqualTo(Instant.parse("2025-01-31T15:00:00Z"));
        assertThat(month.until(SEOUL)).isEqualTo(Instant.parse("2025-02-28T15:00:00Z"));
    }

    @Test
    void lastsTwentyThreeHoursWhenTheClocksGoForward() {
        var day = new PartialDate("2025-03-30");

        assertThat(day.from(BERLIN)).isEqualTo(Instant.parse("2025-03-29T23:00:00Z"));
        assertThat(day.until(BERLIN)).isEqualTo(Instant.parse("2025-03-30T22:00:00Z"));
    }

    @Test
    void isTheSameMomentInAnyZoneWhenItIsATimestamp() {
        var moment = new PartialDate("2025-04-17T18:00+09:00");

        assertThat(moment.from(BERLIN)).isEqualTo(Instant.parse("2025-04-17T09:00:00Z"));
        assertThat(moment.until(SEOUL)).isEqualTo(Instant.parse("2025-04-17T09:00:00Z"));
        assertThat(moment.instant()).contains(Instant.parse("2025-04-17T09:00:00Z"));
        assertThat(new PartialDate("2025-04-17").instant()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-30,                February 2025 has 28 days,                         2025-02-28",
        "2025-04-31T09:00Z,         April 2025 has 30 days,                            2025-04-30",
        "2025-04-00,                April 2025 has 30 days,                            ",
        "2025-13,                   months go from 01 to 12,                           ",
        "2025-13-01,                months go from 01 to 12,                           ",
        "0000,                      years go from 0001 to 9999,                        ",
        "2025-04-17T25:00Z,         there is no such time of day or zone offset,       2025-04-17",
        "2025-04-17T09:00+19:00,    there is no such time of day or zone offset,       2025-04-17",
    })
    void saysWhyThereIsNoSuchDate(String text, String why, String suggestion) {
        var failure = refusalOf(text);

        assertThat(failure).hasMessage("not a date: \"" + text + "\" (" + why + ")");
        assertThat(failure.offending()).contains(text);
        assertThat(failure.suggestion().orElse(null)).isEqualTo(suggestion);
        assertThat(failure.suggestion().isPresent() || failure.hint().isPresent())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "25",
                "2025-4-7",
                "2025-04-17 ",
                " 2025",
                "2025-04-17T09:00",
                "2025-04-17T09:00:00z",
                "2025-04-17T09Z",
                "-2025",
                "+12025-01-01",
                "٢٠٢٥",
                "2025-04-17T09:00+09:00[Asia/Seoul]",
                "2025\n"
            })
    void refusesEveryOtherForm(String text) {
        assertThat(refusalOf(text))
                .hasMessage("not a date: \"" + text + "\"")
                .extracting(failure -> failure.hint().orElseThrow())
                .isEqualTo("write 2025, 2025-04, 2025-04-17 or 2025-04-17T09:00:00Z");
    }

    @Test
    void ordersByFirstDayThenByLastDayThenByMoment() {
        var inOrder = Stream.of(
                        "2024-12-31",
                        "2025-01-01",
                        "2025-01-01T12:00+09:00",
                        "2025-01-01T09:00:00Z",
                        "2025-01",
                        "2025",
                        "2025-02")
                .map(PartialDate::new)
                .toList();

        assertThat(inOrder.stream().sorted(PartialDate::compareTo)).isEqualTo(inOrder);
        assertThat(inOrder.stream()
                        .sorted((left, right) -> right.compareTo(left))
                        .sorted())
                .isEqualTo(inOrder);
    }

    @Property
    void readsAndPrintsEveryDate(@ForAll("texts") String text) {
        assertThat(new PartialDate(text)).hasToString(text).isEqualTo(new PartialDate(text));
    }

    @Property
    void neverEndsBeforeItBegins(@ForAll("texts") String text) {
        var date = new PartialDate(text);

        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.from(SEOUL)).isBeforeOrEqualTo(date.until(SEOUL));
    }

    @Property
    void isConsistentlyOrdered(@ForAll("texts") String left, @ForAll("texts") String right) {
        var one = new PartialDate(left);
        var other = new PartialDate(right);

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(days(), Arbitraries.of(4, 7, 10, 20, 22)).as((day, length) -> switch (length) {
            case 20 -> day + "T23:59:59Z";
            case 22 -> day + "T00:00+05:30";
            default -> day.toString().substring(0, length);
        });
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static InvalidInputException refusalOf(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> new PartialDate(text));
    }
}
