package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.vocabulary.ResponseKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on the record, what may not, and what it never changes. */
@ExtendWith(OnRecordExtension.class)
class RecordRulesTests {

    @BeforeEach
    void addClaim(Console console) {
        console.doneScript("""
                add "The retailer hired hundreds" --about Wildberries --about "North Korea"
                rate C1 moderate --because "one named origin"
                verdict C1 misleading --because "the number has no source" --override
                """);
    }

    @ParameterizedTest
    @EnumSource(ResponseKind.class)
    void takesEveryKindAndChangesNeitherVerdictNorConfidence(ResponseKind kind, Console console) {
        console.done("ask", "C1", "Wildberries", "--on", "2025-04-10", "--by", "2025-04-12");
        var line = "record " + kind.published() + " C1 Wildberries --on 2025-04-16"
                + (kind == ResponseKind.NON_ADMISSION ? " --searched site" : "");

        console.stdin(line).expect(0);

        console.doneScript("""
                expect C1 verdict misleading
                expect C1 confidence moderate
                expect C1 response %s
                """.formatted(kind.published()));
        console.done("store", "check");
    }

    @ParameterizedTest
    @EnumSource(ResponseKind.class)
    void readsKindsInAnyCase(ResponseKind kind, Console console) {
        console.done("ask", "C1", "Wildberries", "--on", "2025-04-10", "--by", "2025-04-12");
        var searched = kind == ResponseKind.NON_ADMISSION ? " --searched site" : "";

        console.stdin("record " + kind.name().replace('_', '-') + " c1 wildberries" + searched)
                .expect(0);
    }

    @ParameterizedTest
    @EnumSource(ResponseKind.class)
    void closesARequestUnlessItIsAnObservation(ResponseKind kind, Console console) {
        console.done("ask", "C1", "Wildberries", "--on", "2025-04-10", "--by", "2025-04-12");
        var searched = kind == ResponseKind.NON_ADMISSION ? " --searched site" : "";

        console.stdin("record " + kind.published() + " C1 Wildberries" + searched)
                .expect(0);

        assertThat(console.rows().number("SELECT count(*) FROM due WHERE kind = 'answer'"))
                .isEqualTo(kind == ResponseKind.NON_ADMISSION ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DENIAL          | true",
                "GENERAL_DENIAL  | true",
                "ADMISSION       | false",
                "ACKNOWLEDGEMENT | false",
                "NON_DENIAL      | false",
                "NEITHER         | false",
                "DECLINED        | false",
                "UNRESPONSIVE    | false",
                "REFERRED        | false",
                "UNREACHABLE     | false",
            })
    void isDisputedByDenialsAlone(ResponseKind kind, boolean disputed, Console console) {
        console.done("record", kind.published(), "C1", "Wildberries");

        console.run("expect", "C1", "blocker", "disputed:Wildberries").expect(disputed ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "denial@2025-04-10 admission@2025-04-15            | false",
                "admission@2025-04-10 denial@2025-04-15            | true",
                "denial@2025-04-15 admission@2025-04-10            | false-recorded-late",
                "denial@2025-04-10 declined@2025-04-15             | true",
                "denial@2025-04-10 unresponsive@2025-04-15         | true",
                "denial@2025-04-10 neither@2025-04-15              | false",
                "denial@2025-04-10 acknowledgement@2025-04-15      | false",
                "denial@2025-04-10 non-denial@2025-04-15           | false",
                "denial@2025-04-10 general-denial@2025-04-15       | true",
                "denial@2025-04 admission@2025-04-15               | true",
            })
    void standsByTheLatestPositionMade(String answers, String disputed, Console console) {
        for (String answer : answers.split(" ")) {
            var parts = answer.split("@");
            console.done("record", parts[0], "C1", "Wildberries", "--on", parts[1]);
        }

        // An admission dated before the denial does not end it, however late it is recorded.
        console.run("expect", "C1", "blocker", "disputed:Wildberries").expect(disputed.equals("false") ? 1 : 0);
    }

    @Test
    void keepsOnePartyDisputingWhenAnotherAdmits(Console console) {
        console.done("record", "denial", "C1", "Wildberries");
        console.done("record", "admission", "C1", "North Korea");

        console.done("expect", "C1", "blocker", "disputed:Wildberries");
        console.run("expect", "C1", "blocker", "disputed:North Korea").expect(1);
    }

    @Test
    void endsADisputeByEvidenceOrByRetraction(Console console) {
        console.done("record", "denial", "C1", "Wildberries");
        console.done("evidence", "C1", "payroll", "--stance", "context");
        console.done("expect", "C1", "blocker", "disputed");

        console.done("evidence", "C1", "contract", "--stance", "supports");
        console.run("expect", "C1", "blocker", "disputed").expect(1);
        console.done("undo");
        console.done("retract", "E4", "--because", "another company said that");

        console.run("expect", "C1", "blocker", "disputed").expect(1);
    }

    @Test
    void refusesSilenceOfAPartyThatWasNotAsked(Console console) {
        var refused = console.run("record", "no-response", "C1", "Wildberries").expect(1);

        assertThat(refused.failure())
                .endsWith("Wildberries was not asked about C1, so it cannot have failed to respond");
    }

    @Test
    void refusesSilenceBeforeTheDeadline(Console console) {
        console.done("ask", "C1", "Wildberries", "--by", "2025-04-20");

        assertThat(console.at("2025-04-20T23:59:59Z")
                        .run("record", "no-response", "C1", "Wildberries")
                        .expect(1)
                        .failure())
                .endsWith("Wildberries has until 2025-04-20 to answer");
        console.at("2025-04-21T00:00:00Z").done("record", "no-response", "C1", "Wildberries");
    }

    @Test
    void refusesSilenceWithoutADeadline(Console console) {
        console.done("ask", "C1", "Wildberries");

        assertThat(console.at("2026-01-01")
                        .run("record", "no-response", "C1", "Wildberries")
                        .expect(1)
                        .failure())
                .contains("no deadline");
        console.at("2026-01-01").done("extend", "C1", "Wildberries", "--by", "2026-01-02");
        console.at("2026-01-03").done("record", "no-response", "C1", "Wildberries");
    }

    @Test
    void refusesSilenceAfterAnAnswer(Console console) {
        console.done("ask", "C1", "Wildberries", "--by", "2025-04-17");
        console.done("record", "declined", "C1", "Wildberries");

        assertThat(console.at("2025-05-01")
                        .run("record", "no-response", "C1", "Wildberries")
                        .expect(1)
                        .failure())
                .contains("closed already");
    }

    @Test
    void recordsNothingOfAListWhenOneOfItIsRefused(Console console) {
        console.done("add", "another");
        console.done("ask", "C1", "Wildberries", "--by", "2025-04-16", "--on", "2025-04-10");
        var before = console.rows().entries();

        console.run("record", "no-response", "C1,C2", "Wildberries").expect(1);

        assertThat(console.rows().entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record non-admission C1 Wildberries",
                "record non-admission C1 Wildberries --searched \" \"",
                "record denial C1 Wildberries --searched site",
                "record denial C1 Wildberries --recheck 2025-05-01",
                "record non-admission C1 Wildberries --searched site --quote \"no\"",
                "record unreachable C1 Wildberries --spokesperson somebody",
                "record denial C1 Nobody",
                "waive C1 Wildberries",
                "reopen C9 --because x",
                "rate C1 high",
                "verdict C1 refuted",
                "withdraw C1",
                "edit C1 --text new",
                "source RTVI --reliability C",
            })
    void refusesWhatTheRulesForbid(String line, Console console) {
        var before = console.rows().entries();

        console.stdin(line).expect(1);

        assertThat(console.rows().entries()).isEqualTo(before);
    }

    @Test
    void keepsAllThatWasSaidOfAnAnswer(Console console) {
        console.done("source", "TASS");
        console.done(
                "record",
                "acknowledgement",
                "C1",
                "Wildberries",
                "--quote",
                "«пилотный проект»",
                "--lang",
                "ru",
                "--spokesperson",
                "press office",
                "--via",
                "email",
                "--url",
                "https://example.org/a",
                "--relayed-by",
                "TASS",
                "--on",
                "2025-04-16",
                "--note",
                "by phone too");

        assertThat(console.rows().value("SELECT content FROM entry ORDER BY id DESC LIMIT 1"))
                .contains(
                        "«пилотный проект»",
                        "\"ru\"",
                        "press office",
                        "email",
                        "https://example.org/a",
                        "TASS",
                        "2025-04-16",
                        "by phone too");
    }

    @Test
    void observesSilenceAgainOnALaterDay(Console console) {
        console.done("record", "non-admission", "C1", "North Korea", "--searched", "KCNA", "--recheck", "2025-04-24");
        console.run("expect", "C1", "blocker", "recheck").expect(1);

        var later = console.at("2025-04-24");
        later.done("expect", "C1", "blocker", "recheck:2025-04-24");
        later.done("record", "non-admission", "C1", "North Korea", "--searched", "KCNA");
        later.run("expect", "C1", "blocker", "recheck").expect(1);
    }
}
