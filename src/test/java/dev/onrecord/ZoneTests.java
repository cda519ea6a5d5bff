package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day ends at midnight of the desk: where the clock says it is, or where one view asks for it. */
@ExtendWith(OnRecordExtension.class)
class ZoneTests {

    private static final String ASKED = """
            add "Troops were sent" --about Russia
            ask C1 Russia --by 2025-04-20 --on 2025-04-17""";

    @ParameterizedTest
    @CsvSource({
        "2025-04-20T23:59:59.999+09:00, 2025-04-21T00:00:00+09:00",
        "2025-04-20T23:59:59.999-04:00, 2025-04-21T00:00:00-04:00",
        "2025-04-20T23:59:59.999+05:45, 2025-04-21T00:00:00+05:45",
        "2025-04-20T23:59:59.999Z, 2025-04-21T00:00:00Z"
    })
    void aDeadlinePassesAtMidnightOfTheDesk(String before, String after, Console console) {
        console.doneScript(ASKED);

        assertThat(console.at(before).done("why", "C1").out()).contains("awaiting:Russia");
        assertThat(console.at(after).done("why", "C1").out()).contains("overdue:Russia");
        assertThat(console.at(after).done("agenda").out()).contains("1 d overdue");
        assertThat(console.at(after).done("why", "C1", "--as-of", "2025-04-20").out())
                .contains("awaiting:Russia");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul, 2025-04-20T14:59:59Z, 2025-04-20T15:00:00Z",
        "America/New_York, 2025-04-21T03:59:59Z, 2025-04-21T04:00:00Z",
        "asia/kathmandu, 2025-04-20T18:14:59Z, 2025-04-20T18:15:00Z",
        "-10:00, 2025-04-21T09:59:59Z, 2025-04-21T10:00:00Z"
    })
    void oneViewMayEndItsDaysElsewhere(String zone, String before, String after, Console console) {
        console.doneScript(ASKED);

        assertThat(console.at(before)
                        .done("list", "--blocker", "overdue", "--zone", zone)
                        .err())
                .contains("0 claims");
        assertThat(console.at(after)
                        .done("list", "--blocker", "overdue", "--zone", zone)
                        .err())
                .contains("1 claim");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09, 2025-03-10T03:59:59Z, 2025-03-10T04:00:00Z",
        "2025-11-02, 2025-11-03T04:59:59Z, 2025-11-03T05:00:00Z"
    })
    void aDayOnWhichClocksChangeEndsAtItsMidnight(String day, String within, String after, Console console) {
        var typed = console.at(within);
        typed.done("add", "said on that day");
        typed.at(after).done("add", "said on the next");

        assertThat(typed.at("2026-01-01")
                        .done("list", "--as-of", day, "--zone", "America/New_York")
                        .out())
                .contains("said on that day")
                .doesNotContain("said on the next");
    }

    @Test
    void todayIsThatOfTheView(Console console) {
        var night = console.at("2025-04-17T23:30:00Z");
        night.done("add", "said", "--on", "2025-04-18");

        assertThat(night.done("list", "--until", "today").err()).contains("0 claims");
        assertThat(night.done("list", "--until", "today", "--zone", "Asia/Seoul")
                        .err())
                .contains("1 claim");
    }

    @Test
    void whatIsRecordedWithoutADayIsOfTheDayOfTheDesk(Console console) {
        console.doneScript(ASKED);

        assertThat(console.at("2025-04-18T08:30:00+09:00")
                        .done("record", "denial", "C1", "Russia")
                        .err())
                .contains("denial on 2025-04-18");
    }

    @Test
    void theZoneIsPrinted(Console console) {
        console.done("add", "said");
        var seoul = console.at("2025-04-17T12:00:00+09:00");

        assertThat(seoul.done("status").out()).contains("days begin and end in the time zone +09:00");
        assertThat(seoul.done("summary").out()).contains("begin and end in the time zone +09:00");
        assertThat(seoul.done("summary", "--format", "json").out()).contains("\"zone\": \"+09:00\"");
        assertThat(seoul.done("summary", "--zone", "utc").out()).contains("begin and end in the time zone UTC");
        assertThat(seoul.done("list", "--zone", "Asia/Kathmandu").err())
                .contains("days begin and end in the time zone Asia/Kathmandu");
    }

    @Test
    void aZoneThatIsNoneNamesTheNearest(Console console) {
        assertThat(console.run("list", "--zone", "Asia/Seol").expect(2).err())
                .contains("not a time zone: \"Asia/Seol\"")
                .contains("Asia/Seoul");
    }

    @Test
    void theRecordSaysWhereItsDaysEnd(Console console) {
        console.doneScript(ASKED);
        console.done("policy", "zone", "asia/seoul", "--because", "the desk is there");

        var night = console.at("2025-04-20T15:00:00Z");
        assertThat(night.done("why", "C1").out()).contains("overdue:Russia");
        assertThat(night.done("status").out()).contains("days begin and end in the time zone Asia/Seoul");
        assertThat(night.done("why", "C1", "--zone", "UTC").out()).contains("awaiting:Russia");
        assertThat(night.with("ONRECORD_POLICY_ZONE", "UTC").done("why", "C1").out())
                .contains("overdue:Russia");
        assertThat(night.done("record", "denial", "C1", "Russia").err()).contains("denial on 2025-04-21");
    }

    @Test
    void theConfigurationSaysSoForARecordThatDoesNot(Console console) {
        console.doneScript(ASKED);
        var seoul = console.at("2025-04-20T15:00:00Z").with("ONRECORD_POLICY_ZONE", "Asia/Seoul");

        assertThat(seoul.done("why", "C1").out()).contains("overdue:Russia");
        assertThat(seoul.done("ask", "C1", "Russia", "--on", "today").err()).contains("2025-04-21");
        assertThat(seoul.done("policy", "zone").out()).contains("Asia/Seoul", "configuration");
        seoul.done("policy", "zone", "system", "--because", "each console by itself");
        assertThat(seoul.done("status").out()).contains("time zone Asia/Seoul");
        assertThat(console.done("status").out()).contains("time zone UTC");
    }

    @Test
    void aDayEndedInTheZoneThatWasSetThen(Console console) {
        console.at("2025-04-17T12:00:00Z").done("add", "by noon");
        console.at("2025-04-17T20:00:00Z").done("add", "in the evening");
        console.at("2025-04-18T12:00:00Z").done("policy", "zone", "Asia/Seoul", "--because", "moved");
        console.at("2025-04-19T14:00:00Z").done("add", "before midnight in Seoul");
        console.at("2025-04-19T16:00:00Z").done("add", "after it");

        var later = console.at("2025-05-01");
        assertThat(later.done("list", "--as-of", "2025-04-17").out()).contains("by noon", "in the evening");
        assertThat(later.done("status", "--as-of", "2025-04-17").out()).contains("time zone UTC");
        assertThat(later.done("list", "--as-of", "2025-04-19").out())
                .contains("before midnight in Seoul")
                .doesNotContain("after it");
        assertThat(later.done("status", "--as-of", "2025-04-19").out()).contains("time zone Asia/Seoul");
        assertThat(later.done("diff", "--from", "2025-04-17", "--to", "2025-04-19")
                        .out())
                .contains("before midnight in Seoul")
                .doesNotContain("in the evening", "after it");
        console.at("2025-05-01").done("undo");
        console.at("2025-05-01").done("undo");
        console.at("2025-05-01").done("undo");
        assertThat(console.at("2025-05-02").done("status").out()).contains("time zone UTC");
        assertThat(console.at("2025-05-02")
                        .done("status", "--as-of", "2025-04-30")
                        .out())
                .contains("time zone Asia/Seoul");
    }
}
