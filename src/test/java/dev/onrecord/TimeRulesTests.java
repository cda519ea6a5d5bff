package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recorded can have happened: nothing lies in the future, and no silence before its deadline. */
@ExtendWith(OnRecordExtension.class)
class TimeRulesTests {

    @BeforeEach
    void addClaim(Console console) {
        console.at("2025-04-01").done("add", "The pact was signed", "--about", "Russia");
    }

    /** A date, and the moment of the console at which it has begun nowhere, or somewhere. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-18, 2025-04-17T09:59:59Z, false",
        "2025-04-18, 2025-04-17T10:00:00Z, true",
        "2025-05, 2025-04-30T09:59:59Z, false",
        "2025-05, 2025-04-30T10:00:00Z, true",
        "2026, 2025-12-31T09:59:59Z, false",
        "2026, 2025-12-31T10:00:00Z, true",
        "2025-04-17T12:00:01Z, 2025-04-17T12:00:00Z, false",
        "2025-04-17T12:00:00Z, 2025-04-17T12:00:00Z, true",
        "2025-04-18T02:00+14:00, 2025-04-17T12:00:00Z, true",
    })
    void datesNothingInTheFuture(String date, String now, boolean hasBegun, Console console) {
        for (List<String> line : List.of(
                List.of("add", "another", "--on", date),
                List.of("edit", "C1", "--on", date, "--because", "x"),
                List.of("cite", "C1", "KCNA", "--on", date),
                List.of("ask", "C1", "Russia", "--on", date),
                List.of("record", "denial", "C1", "Russia", "--on", date))) {
            var run = console.at(now).run(line.toArray(String[]::new)).expect(hasBegun ? 0 : 1);
            if (!hasBegun) {
                assertThat(run.failure()).contains(date + " is in the future");
                assertThat(run.err()).contains("hint: ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"a\", \"on\": \"2025-05\"}",
                "{\"text\": \"a\", \"citations\": [{\"source\": \"KCNA\", \"on\": \"2025-05-01\"}]}",
                "{\"text\": \"a\", \"requests\": [{\"party\": \"Russia\", \"on\": \"2025-05-01\"}]}",
                "{\"text\": \"a\", \"responses\": [{\"party\": \"Russia\", \"kind\": \"denial\", \"on\": \"2026\"}]}",
            })
    void refusesAFileRecordByRecord(String record, Console console) {
        var file = console.write("claims.json", "[{\"text\": \"good\"},\n" + record + "]");

        var refused = console.run("load", file.toString()).expect(1);

        assertThat(refused.err()).contains("claims.json:2:", "on: ", "is in the future");
        console.done("load", file.toString(), "--skip-invalid");
        console.done("expect", "claims", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-15, 2025-04-14, false",
        "2025-04-15, 2025-04-15, true",
        "2025-04-15, 2025-04, true",
        "2025-04-15, 2025-03, false",
        ", 2025-04-16, false",
        ", 2025-04-17, true",
    })
    void takesNoDeadlineBeforeTheQuestion(@Nullable String on, String by, boolean isTaken, Console console) {
        var line = on == null
                ? List.of("ask", "C1", "Russia", "--by", by)
                : List.of("ask", "C1", "Russia", "--on", on, "--by", by);

        var run = console.run(line.toArray(String[]::new)).expect(isTaken ? 0 : 1);

        if (!isTaken) {
            assertThat(run.failure()).contains("is before the day of the question");
        }
    }

    @Test
    void takesNoDeadlineBeforeTheQuestionFromAFile(Console console) {
        var file = console.write(
                "claims.json",
                "[{\"text\": \"a\", \"requests\": [{\"party\": \"Russia\", \"on\": \"2025-04-15\", \"by\": \"2025-04-14\"}]}]");

        assertThat(console.run("load", file.toString()).expect(1).err())
                .contains("requests[0].by", "is before the day of the question");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-20, 2025-04-21, true",
        "2025-04-20, 2025-04-20T10:00:00Z, false",
        "2025-04-20, 2025-04-19, false",
        "2025-04-10, 2025-04-16, false",
        "2025-04-10, 2025-04-17, true",
        ", 2025-04-16, false",
        ", 2025-04-17, true",
    })
    void extendsToALaterDayOnly(@Nullable String due, String by, boolean isTaken, Console console) {
        if (due == null) {
            console.done("ask", "C1", "Russia");
        } else {
            console.done("ask", "C1", "Russia", "--on", "2025-04-09", "--by", due);
        }

        console.run("extend", "C1", "Russia", "--by", by).expect(isTaken ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-14, false", "2025-04-15, true", "2025-04-16, true", "2025-04, true", "2025-03, false"})
    void datesNoSilenceBeforeTheDeadline(String on, boolean isTaken, Console console) {
        console.done("ask", "C1", "Russia", "--on", "2025-04-10", "--by", "2025-04-15");

        console.run("record", "no-response", "C1", "Russia", "--on", on).expect(isTaken ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "denial, 2025-04-15, true",
        "declined, 2025-04-10, true",
        "admission, 2025-04, true",
        "denial, 2025-04-16, false",
        "unreachable, 2025-04-15, false",
    })
    void tellsNoSilenceOfAPartyThatAnsweredInTime(String kind, String on, boolean isOvertaken, Console console) {
        console.done("ask", "C1", "Russia", "--on", "2025-04-10", "--by", "2025-04-15");
        console.done("record", "no-response", "C1", "Russia", "--on", "2025-04-16");

        console.done("record", kind, "C1", "Russia", "--on", on);

        for (String format : List.of("text", "markdown", "html")) {
            var told = console.done("summary", "--format", format).out();
            if (isOvertaken) {
                assertThat(told).doesNotContain("Russia was asked and did not respond by");
            } else {
                assertThat(told).contains("Russia was asked and did not respond by ");
            }
        }
        console.done("expect", "C1", "response", "no-response");
        console.done("store", "check");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-14, true", "2025-04-15, false", "2025-04-16, false", ", false"})
    void findsNoLackOfAnAdmissionThatStands(@Nullable String on, boolean isTaken, Console console) {
        console.done("record", "admission", "C1", "Russia", "--on", "2025-04-15");
        var line = "record non-admission C1 Russia --searched site" + (on == null ? "" : " --on " + on);

        var run = console.stdin(line).expect(isTaken ? 0 : 1);

        if (!isTaken) {
            assertThat(run.failure()).contains("the admission of Russia on 2025-04-15 stands (E2)");
            assertThat(run.err()).contains("retract E2 --because");
            console.done("retract", "E2", "--because", "it was about another pact");
            console.stdin(line).expect(0);
        }
    }

    @Test
    void countsAPartyThatWasNotReachedUntilItIs(Console console) {
        console.done("ask", "C1", "Russia", "--by", "2025-04-20");
        console.done("record", "unreachable", "C1", "Russia");

        console.done("expect", "C1", "blocker", "not-reached:Russia");
        console.run("expect", "C1", "blocker", "not-asked").expect(1);
        assertThat(console.done("list", "--blocker", "not-reached:Russia").out())
                .contains("C1");

        console.done("ask", "C1", "Russia", "--by", "2025-04-21", "--via", "letter");
        console.run("expect", "C1", "blocker", "not-reached").expect(1);
        console.done("expect", "C1", "blocker", "awaiting:Russia");
        console.done("record", "unreachable", "C1", "Russia", "--via", "letter");
        console.done("expect", "C1", "blocker", "not-reached:Russia");
        console.done("waive", "C1", "Russia", "--because", "no address is known");
        console.run("expect", "C1", "blocker", "not-reached").expect(1);
    }

    @Test
    void anExtensionSaysWhenItWasGiven(Console console) {
        console.doneScript("""
                add "It rains" --about Russia
                ask C1 Russia --by 2025-04-14 --on 2025-04-10
                """);

        assertThat(console.run("extend", "C1", "Russia", "--by", "2025-04-20", "--on", "2025-04-09")
                        .expect(1)
                        .err())
                .contains("the day of the extension, 2025-04-09, is before the day of the question, 2025-04-10");
        assertThat(console.run("extend", "C1", "Russia", "--by", "2025-04-13", "--on", "2025-04-12")
                        .expect(1)
                        .err())
                .contains("2025-04-13 is no extension");
        assertThat(console.run("extend", "C1", "Russia", "--by", "2025-04-15", "--on", "2025-04-16")
                        .expect(1)
                        .err())
                .contains("the deadline 2025-04-15 is before the day of the extension, 2025-04-16");
        assertThat(console.run("extend", "C1", "Russia", "--by", "2025-06-20", "--on", "2025-05-16")
                        .expect(1)
                        .err())
                .contains("2025-05-16 is in the future");

        console.done("extend", "C1", "Russia", "--by", "2025-04-16", "--on", "2025-04-12");
        console.at("2025-04-18").done("extend", "C1", "Russia", "--by", "2025-04-20");
        assertThat(console.at("2025-04-18").done("log", "--script").out())
                .contains("extend C1 Russia --by 2025-04-16 --on 2025-04-12", "--by 2025-04-20 --on 2025-04-18");
        assertThat(console.at("2025-04-18")
                        .done("list", "--stated-by", "2025-04-17", "--format", "json")
                        .out())
                .contains("\"by\": \"2025-04-16\"");
    }

    @Test
    void aRequestOfAFileWithoutADayIsOfTheDayOfTheRecord(Console console) {
        console.done("policy", "zone", "Asia/Seoul", "--because", "the desk is there");
        var file = console.write("in.json", """
                [{"text": "It rains", "about": ["Russia"], "requests": [{"party": "Russia"}]}]
                """).toString();

        console.at("2025-04-17T16:00:00Z").done("load", file);

        assertThat(console.rows().value("SELECT content FROM entry WHERE kind = 'asked'"))
                .contains("\"on\":\"2025-04-18\"");
    }
}
