package dev.onrecord.domain.date;

import static dev.onrecord.domain.date.DateReader.Direction.FUTURE;
import static dev.onrecord.domain.date.DateReader.Direction.PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.DateReader.Direction;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTests {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    /** A Thursday; in UTC it is still the day before. */
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 17);

    private final DateReader reader = new DateReader(Clock.fixed(Instant.parse("2025-04-16T20:00:00Z"), SEOUL));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017                      | 2017",
                "2025-02                   | 2025-02",
                "2025-04-17                | 2025-04-17",
                "2025-04-17t09:00:00z      | 2025-04-17T09:00:00Z",
                "2025-04-17T18:00+09:00    | 2025-04-17T18:00+09:00",
                "today                     | 2025-04-17",
                "TODAY                     | 2025-04-17",
                "' today '                 | 2025-04-17",
                "yesterday                 | 2025-04-16",
                "tomorrow                  | 2025-04-18",
                "+7d                       | 2025-04-24",
                "-2w                       | 2025-04-03",
                "+3m                       | 2025-07-17",
                "-1y                       | 2024-04-17",
                "+2 weeks                  | 2025-05-01",
                "3 days ago                | 2025-04-14",
                "1 month ago               | 2025-03-17",
                "in 2 weeks                | 2025-05-01",
                "in 1 year                 | 2026-04-17",
                "last friday               | 2025-04-11",
                "next friday               | 2025-04-18",
                "last thursday             | 2025-04-10",
                "next thursday             | 2025-04-24",
                "17 April 2025             | 2025-04-17",
                "7 april 2025              | 2025-04-07",
                "17th April 2025           | 2025-04-17",
                "17 Apr. 2025              | 2025-04-17",
                "April 17, 2025            | 2025-04-17",
                "Apr 17 2025               | 2025-04-17",
                "1 may 2025                | 2025-05-01",
                "3 Sept 2024               | 2024-09-03",
                "April 2025                | 2025-04",
                "29 February 2024          | 2024-02-29",
                "17/04/2025                | 2025-04-17",
                "04/17/2025                | 2025-04-17",
                "17. 04. 2025              | 2025-04-17",
                "04/04/2025                | 2025-04-04",
                "2025/04/17                | 2025-04-17",
                "20250417                  | 2025-04-17",
                "2025-4-7                  | 2025-04-07",
                "2025-4                    | 2025-04",
                "04/2025                   | 2025-04",
                "2025-04-17T09:00          | 2025-04-17T09:00+09:00",
                "2025-04-17 09:00:30       | 2025-04-17T09:00:30+09:00",
                "2025-04-17 09:00 z        | 2025-04-17T09:00Z",
                "2025-04-17 00:00:00       | 2025-04-17",
                "2025-04-17T00:00:00       | 2025-04-17",
                "17-Apr-18                 | 2018-04-17",
                "17 APR 2021               | 2021-04-17",
                "Apr. 17, 2017             | 2017-04-17",
                "on Wednesday, April 16th, 2025            | 2025-04-16",
                "Wed Apr 16 08:04:47 +0000 2025            | 2025-04-16T08:04:47Z",
                "Wed, 16 Apr 2025 08:04:47 GMT             | 2025-04-16T08:04:47Z",
                "Wed Apr 16 2025 10:04:47 GMT+0200 (CEST)  | 2025-04-16T10:04:47+02:00",
                "16 April 2025 9:05 pm UTC                 | 2025-04-16T21:05Z",
                "mercredi 16 avril 2025    | 2025-04-16",
                "1er mars 2024             | 2024-03-01",
                "16. April 2025            | 2025-04-16",
                "3 de mayo de 2024         | 2024-05-03",
                "12 de março de 2020       | 2020-03-12",
                "9 мая 2024                | 2024-05-09",
                "١٧ أبريل ٢٠٢٥             | 2025-04-17",
                "٢٠٢٥-٠٤-١٧                | 2025-04-17",
                "2024年2月3日              | 2024-02-03",
                "2月3日2024                | 2024-02-03",
                "2024년 2월 3일            | 2024-02-03",
            })
    void readsWhatPeopleType(String typed, String date) {
        assertThat(reader.read(typed, PAST)).hasToString(date);
        assertThat(reader.read(typed, FUTURE)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "monday,    2025-04-14, 2025-04-21",
        "Mon,       2025-04-14, 2025-04-21",
        "wed,       2025-04-16, 2025-04-23",
        "thursday,  2025-04-17, 2025-04-24",
        "THURS,     2025-04-17, 2025-04-24",
        "friday,    2025-04-11, 2025-04-18",
    })
    void takesABareWeekdayAsTheNearestOneInTheDirection(String typed, String past, String future) {
        assertThat(reader.read(typed, PAST)).hasToString(past);
        assertThat(reader.read(typed, FUTURE)).hasToString(future);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2025 | 2025-04-03 (3 April) or 2025-03-04 (March 4)",
                "3.4.2025   | 2025-04-03 (3 April) or 2025-03-04 (March 4)",
                "12-01-2025 | 2025-01-12 (12 January) or 2025-12-01 (December 1)",
                "17/04/25   | 2025-04-17 (17 April) or 2017-04-25 (25 April)",
                "4/17/25    | 2025-04-17 (April 17) or a day of 1925",
            })
    void refusesADateWithTwoReadingsAndGivesBoth(String typed, String readings) {
        var failure = refusalOf(typed, PAST);

        assertThat(failure).hasMessage("ambiguous date: \"" + typed + "\"");
        assertThat(failure.offending()).contains(typed);
        assertThat(failure.suggestion()).isEmpty();
        assertThat(failure.hint()).contains(readings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30            | 2025-02-28",
                "30/02/2025            | 2025-02-28",
                "04/31/2025            | 2025-04-30",
                "31 April 2025         | 2025-04-30",
                "2025-04-17 25:00      | 2025-04-17",
                "tomorow               | tomorrow",
                "fridy                 | friday",
                "Yesterdy              | yesterday",
                "next fridy            | next friday",
                "3 dyas ago            | 3 days ago",
                "17 Apirl 2025         | 17 april 2025",
                "31 Apirl 2025         | 2025-04-30",
            })
    void suggestsWhatWasMeant(String typed, String suggestion) {
        var failure = refusalOf(typed, PAST);

        assertThat(failure).hasMessageStartingWith("not a date: \"" + typed + "\"");
        assertThat(failure.offending()).contains(typed);
        assertThat(failure.suggestion()).contains(suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "7d,        -7d,        +7d",
        "2 weeks,   -2 weeks,   +2 weeks",
        "20 april,  2024-04-20, 2025-04-20",
        "april 3,   2025-04-03, 2026-04-03",
        "april,     2025-04,    2025-04",
        "3 apirl,   2025-04-03, 2026-04-03",
    })
    void suggestsInTheDirectionOfTheOption(String typed, String past, String future) {
        assertThat(refusalOf(typed, PAST).suggestion()).contains(past);
        assertThat(refusalOf(typed, FUTURE).suggestion()).contains(future);
    }

    @Test
    void tellsWhichDayASuggestedWordMeans() {
        assertThat(refusalOf("fridy", FUTURE).hint()).contains("friday is 2025-04-18");
        assertThat(refusalOf("30/02/2025", FUTURE).hint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "40/40/2025", "43831", "2025-W16", "--", "💥", "99999999999d"})
    void saysWhatCanBeWrittenWhenNothingIsNear(String typed) {
        var failure = refusalOf(typed, PAST);

        assertThat(failure).hasMessage("not a date: \"" + typed + "\"");
        assertThat(failure.suggestion()).isEmpty();
        assertThat(failure.hint().orElseThrow()).startsWith("write 2025, 2025-04, 2025-04-17, today");
    }

    @Test
    void refusesADayOfAnotherWeekday() {
        assertThat(refusalOf("Tuesday, 17 April 2025", PAST))
                .hasMessage("not a date: \"Tuesday, 17 April 2025\" (2025-04-17 is a Thursday)");
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2025, DMY, 2025-04-03",
        "03/04/2025, MDY, 2025-03-04",
        "5/3/18,     MDY, 2018-05-03",
        "25-04-03,   YMD, 2025-04-03",
        "5/3/94,     DMY, 1994-03-05",
        "2025/04/03, MDY, 2025-04-03",
        "3 May 2025, MDY, 2025-05-03",
    })
    void readsTheNumbersOfAFileInTheOrderThatIsSaid(String text, DateOrder order, String date) {
        assertThat(reader.readWritten(text, PAST, order)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "-3d", "monday", "3 days ago", "43831"})
    void readsNothingInAFileThatHangsOnTheDay(String text) {
        assertThatThrownBy(() -> reader.readWritten(text, PAST, null)).hasMessage("not a date: \"" + text + "\"");
    }

    @Test
    void refusesToLeaveTheYearsThatAreWrittenWithFourDigits() {
        assertThat(refusalOf("+9999y", PAST)).hasMessage("not a date: \"+9999y\" (years go from 0001 to 9999)");
        assertThat(refusalOf("3000 years ago", PAST).getMessage()).endsWith("(years go from 0001 to 9999)");
    }

    @Property
    void agreesWithTheCalendar(@ForAll @IntRange(max = 2000) int amount, @ForAll("units") ChronoUnit unit) {
        var letter = unit.name().toLowerCase(Locale.ROOT).substring(0, 1);

        assertThat(reader.read("+" + amount + letter, PAST).earliest()).isEqualTo(TODAY.plus(amount, unit));
        assertThat(reader.read("-" + amount + letter, PAST).latest()).isEqualTo(TODAY.minus(amount, unit));
    }

    @Property
    void findsWeekdaysInTheWeekBesideToday(@ForAll DayOfWeek day, @ForAll("days") LocalDate today) {
        var thatDay = new DateReader(Clock.fixed(today.atStartOfDay(SEOUL).toInstant(), SEOUL));

        assertThat(thatDay.read(day.name(), PAST).earliest())
                .isEqualTo(today.with(TemporalAdjusters.previousOrSame(day)));
        assertThat(thatDay.read(day.name(), FUTURE).earliest()).isEqualTo(today.with(TemporalAdjusters.next(day)));
    }

    @Property
    void readsEveryDayInWords(@ForAll("days") LocalDate day) {
        for (var form : new String[] {"d MMMM uuuu", "MMMM d, uuuu", "d MMM uuuu"}) {
            var words = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
            assertThat(reader.read(words, PAST)).isEqualTo(PartialDate.of(day));
        }
    }

    @Property(tries = 5000)
    void suggestsOnlyWhatCanBeRead(@ForAll("nearDates") String typed, @ForAll Direction direction) {
        try {
            reader.read(typed, direction);
        } catch (InvalidInputException refusal) {
            refusal.suggestion().ifPresent(suggestion -> reader.read(suggestion, direction));
            assertThat(refusal.suggestion().isPresent() || refusal.hint().isPresent())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<ChronoUnit> units() {
        return Arbitraries.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9990, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> nearDates() {
        var pieces = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(String::valueOf),
                Arbitraries.integers().between(0, 9999).map("%04d"::formatted),
                Arbitraries.of("-", "/", ".", " ", " ", ":", "T", "Z", "+", "+09:00", "09:00", ", "),
                Arbitraries.of("last", "next", "fridy", "friday", "apirl", "feb", "days", "ago", "in", "tomorow", "w"));
        return pieces.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join("", list));
    }

    private InvalidInputException refusalOf(String typed, Direction direction) {
        return catchThrowableOfType(InvalidInputException.class, () -> reader.read(typed, direction));
    }
}
