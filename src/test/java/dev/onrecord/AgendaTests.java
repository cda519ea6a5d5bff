package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code agenda}: what is due, from whom, and as a calendar. */
@ExtendWith(OnRecordExtension.class)
class AgendaTests {

    @BeforeEach
    void askTwoParties(Console console) {
        console.at("2025-04-10").doneScript("""
                        add "Hundreds were hired, \\"all\\"; from abroad" --about Company --about Ministry
                        ask C1 Company --question "How many?" --via email --to press@company.example --by 2025-04-12
                        ask C1 Ministry --by 2025-04
                        add two --about Company
                        ask C2 Company
                        """);
    }

    @Test
    void whatIsOverdueComesBeforeAMonthThatStillRuns(Console console) {
        assertThat(console.at("2025-04-17").done("agenda").out().lines().skip(2))
                .extracting(line -> line.replaceAll(" +", " "))
                .containsExactly(
                        "C1 Company answer 2025-04-12 5 d overdue email press@company.example: How many?"
                                + " Hundreds were hired, \"all\"; from abroad",
                        "C1 Ministry answer 2025-04 in 13 d Hundreds were hired, \"all\"; from abroad",
                        "C2 Company answer no deadline two");
    }

    @Test
    void oneParty(Console console) {
        assertThat(console.done("agenda", "--party", "ministry", "--format", "csv")
                        .out())
                .hasLineCount(2)
                .contains("C1,Ministry,answer,2025-04,");
        assertThat(console.run("agenda", "--party", "Minstry").expect(1).err())
                .contains("hint: agenda --party Ministry");
    }

    @Test
    void programsGetTheQuestionAndTheWayItWent(Console console) {
        assertThat(console.done("agenda", "--party", "Company", "--format", "ndjson")
                        .out())
                .contains("\"question\":\"How many?\",\"via\":\"email\",\"to\":\"press@company.example\"")
                .contains("\"question\":null,\"via\":null,\"to\":null");
    }

    @Test
    void aCalendarHasADayForEachDeadlineAndSaysWhatItLeavesOut(Console console) {
        var written = console.done("agenda", "--format", "ics");

        assertThat(written.err()).contains("2 events, 1 without a deadline left out");
        assertThat(written.out()).contains("DTSTART;VALUE=DATE:20250412\r\nDTEND;VALUE=DATE:20250413\r\n");
        assertThat(written.out()).contains("DTSTART;VALUE=DATE:20250430\r\nDTEND;VALUE=DATE:20250501\r\n");
        var event = events(written.out()).get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Answer due from Company (C1)");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Hundreds were hired, \"all\"; from abroad\n\nemail press@company.example: How many?");
    }

    @Test
    void anEventThatMovesKeepsItsName(Console console) {
        var before = events(console.done("agenda", "--format", "ics").out()).get(0);

        console.done("extend", "C1", "Company", "--by", "2025-05-02");
        var after = events(console.done("agenda", "--party", "Company", "--format", "ics")
                        .out())
                .get(0);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue().getRawComponents().getMonth())
                .isEqualTo(5);
    }

    @Test
    void aCalendarOfNothingIsStillOne(Console console) {
        assertThat(console.done("agenda", "--days", "0", "--format", "ics").out())
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static List<VEvent> events(String calendar) {
        return Biweekly.parse(calendar).first().getEvents();
    }
}
