package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict stands on what was so when it was given; what has come up since puts it in question, everywhere. */
@ExtendWith(OnRecordExtension.class)
class FootingTests {

    private static final String VERIFIED = """
            source Reuters --kind agency --reliability B --because x
            source Leak --kind document --reliability A --because x
            add "The pact was signed" --about Russia
            rate C1 high --because x
            cite C1 Reuters
            cite C1 TASS
            ask C1 Russia --by 2025-04-30 --on 2025-04-10
            record declined C1 Russia --on 2025-04-15
            add "The annex was signed" --part-of C1
            verdict C2 unverifiable --because x
            verdict C1 verified --because "two agencies"
            """;

    @Test
    void asManySourcesAsAFileBringsMayBecomeWorse(Console console) {
        console.doneScript(VERIFIED);
        var script = new StringBuilder();
        for (int number = 0; number < 1000; number++) {
            script.append("source \"Channel ").append(number).append("\" --unresolved\n");
        }
        console.doneScript(script + "source TASS --unresolved\n");

        assertThat(console.done("list", "--footing", "in-question", "--format", "csv")
                        .out())
                .hasLineCount(2)
                .contains("C1,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rate C1 low --because y                          | confidence:low
                    rate C1 high --because y                         |
                    record denial C1 Russia                          | disputed:Russia
                    record general-denial C1 Russia                  | disputed:Russia
                    record admission C1 Russia                       |
                    edit C1 --about Mayor --because y ; record denial C1 Mayor | disputed:Mayor
                    evidence C1 letter --stance refutes              |
                    evidence C1 letter --stance supports             |
                    retract E5 --because y                           | single-origin;no-evidence
                    undo 5                                           | single-origin;no-evidence
                    cite C1 "A channel"                              |
                    source TASS --unresolved                         | unresolved-origin;single-origin;no-evidence
                    source Reuters --reliability E --because y       |
                    cite C1 TASS --from Reuters                      | single-origin;no-evidence
                    retract E6 --because y                           | single-origin;no-evidence
                    edit C1 --about Mayor --because y                | not-asked:Mayor
                    edit C1 --about Mayor --because y ; ask C1 Mayor |
                    edit C1 --about Mayor --because y ; record unreachable C1 Mayor | not-reached:Mayor
                    ask C1 Russia --by 2025-05-30                    |
                    reopen C2 --because y                            | part:C2
                    verdict C2 refuted --because y --override        | part:C2
                    add more --part-of C1                            | part:C3
                    policy origins 3 --because y                     | single-origin;no-evidence
                    policy confidence low --because y                |
                    policy insists unrated,confidence,recheck --because y |
                    tag C1 labour                                    |
                    """)
    void isLostByWhatHasComeUpSince(String lines, @Nullable String expected, Console console) {
        console.doneScript(VERIFIED + "expect C1 footing settled\n");

        var later = console.at("2025-05-20T10:00:00Z");
        var said = later.doneScript(lines.replace(" ; ", "\n")).err();

        var lost = expected == null ? "" : expected;
        if (!lines.contains(";")) {
            assertThat(said.contains("C1 verified is now in question")).isEqualTo(!lost.isEmpty());
        }
        assertThat(later.doneScript("""
                        expect claims %d --footing in-question
                        list --format csv --limit 1
                        why C1
                        """.formatted(lost.isEmpty() ? 0 : 1)).out())
                .contains((lost.isEmpty() ? "settled," : "in-question,") + lost + ",")
                .contains(lost.isEmpty() ? "  settled: " : "  in question: ");
        for (String code : lost.split(";")) {
            assertThat(said).contains(code.isEmpty() ? "" : "  " + code + ": ");
        }
        if (!lines.contains(";")) {
            later.doneScript((lines.startsWith("undo") ? "redo" : "undo") + "\nexpect C1 footing settled\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verified     | rate C1 low --because x      | rate C1 moderate --because y    |
                    verified     | rate C1 moderate --because x | rate C1 low --because y         | confidence:low
                    verified     | tag C1 a                     | cite C1 TASS                    |
                    verified     | tag C1 a                     | rate C1 low --because y         |
                    verified     | cite C1 TASS                 | retract E2 --because y          | no-source
                    verified     | cite C1 TASS                 | source TASS --unresolved        | unresolved-origin
                    refuted      | tag C1 a                     | evidence C1 e --stance refutes  |
                    misleading   | edit C1 --about Mayor --because x | record denial C1 Mayor     |
                    misleading   | tag C1 a                     | edit C1 --about Mayor --because y | not-asked:Mayor
                    unverifiable | edit C1 --about Mayor --because x | record unreachable C1 Mayor |
                    """)
    void isNotLostByWhatWasOverriddenNorByWhatIsBetterNow(
            String verdict, String before, String after, @Nullable String expected, Console console) {
        console.doneScript("""
                add claim
                %s
                verdict C1 %s --because x --override
                %s
                """.formatted(before, verdict, after));

        assertThat(console.done("list", "--format", "csv").out())
                .contains(expected == null ? ",settled,," : ",in-question," + expected + ",");
    }

    @Test
    void isWonBackByTheSameVerdictGivenThroughItsGate(Console console) {
        console.doneScript(VERIFIED);
        var later = console.at("2025-05-20T10:00:00Z");
        later.done("record", "denial", "C1", "Russia");

        later.run("verdict", "C1", "verified", "--because", "y").expect(1);
        var confirmed = later.done("verdict", "C1", "verified", "--because", "the treaty is out", "--override");

        assertThat(confirmed.err()).contains("C1 verified · verdict confirmed (overriding disputed:Russia)");
        later.done("expect", "C1", "footing", "settled");
        assertThat(later.done("why", "C1").out()).contains("(no worse than when the verdict was given)");
        assertThat(later.done("list", "--footing", "in-question", "--as-of", "2025-05-19")
                        .out())
                .isEmpty();
        later.done("undo");
        later.done("expect", "C1", "footing", "in-question");
        assertThat(later.done("evidence", "C1", "scan", "--stance", "supports").err())
                .contains("C1 verified is settled again");
    }

    @Test
    void isToldOnEveryScreenAndInEverySummary(Console made) {
        var console = new Console(
                made.folder(),
                "kim",
                "2025-04-20T10:00:00Z",
                Map.of(
                        "ONRECORD_PUBLISHER_NAME", "The Desk",
                        "ONRECORD_PUBLISHER_URL", "https://desk.example/",
                        "ONRECORD_PUBLISHER_PAGE", "https://desk.example/{id}"),
                made.connector());
        console.doneScript(VERIFIED);
        var later = console.at("2025-05-20T10:00:00Z");
        later.done("record", "denial", "C1", "Russia");

        assertThat(later.done("list").out()).contains("verified", "(in question)");
        assertThat(later.done("status").out()).contains("in question: 1 verdict\n  C1 verified: disputed:Russia\n");
        assertThat(later.done("agenda").out()).contains("verified in question: disputed:Russia");
        assertThat(later.done("agenda", "--format", "json").out()).contains("\"party\": null");
        assertThat(later.done("show", "C1").out())
                .contains("verified (in question), because two agencies", "What puts the verdict in question");
        assertThat(later.done("diff", "--from", "2025-05-01").out()).contains("in question: disputed:Russia");
        for (String format : new String[] {"text", "markdown", "html"}) {
            assertThat(later.done("summary", "--format", format).out())
                    .as(format)
                    .contains("In question", "verified (in question)", "a dispute exists: Russia denied it");
        }
        var reviews = later.done("summary", "--format", "claimreview");
        assertThat(reviews.out()).contains("The annex").doesNotContain("The pact");
        assertThat(reviews.err()).contains("left out: 1 in-question (--include in-question adds them)");
        assertThat(later.done("summary", "--format", "claimreview", "--include", "in-question", "--verdict", "verified")
                        .out())
                .contains("Verified (in question) as of 20 May 2025: two agencies; in question: a dispute exists")
                .doesNotContain("ratingValue");
        assertThat(later.done("summary", "--format", "claimreview", "--as-of", "2025-05-01")
                        .out())
                .contains("The pact");
    }

    @Test
    void tellsChangedConclusionsAsCorrectionsAndConfirmedOnesNot(Console console) {
        console.doneScript(VERIFIED);
        var later = console.at("2025-05-20T10:00:00Z");
        later.done("verdict", "C1", "verified", "--because", "a third agency");
        assertThat(later.done("summary").out())
                .contains("Corrections and overrides\n─────────────────────────\n  None.");

        later.done("verdict", "C1", "misleading", "--because", "the annex differs", "--override");
        later.done("reopen", "C1", "--because", "a new text");
        later.done("verdict", "C1", "refuted", "--because", "it is forged", "--override");

        var summary = later.done("summary", "--format", "markdown").out();
        assertThat(summary.substring(summary.indexOf("## Corrections")))
                .contains(
                        "gave the verdict misleading, because the annex differs (overriding",
                        "; verified → misleading; verified had been given on 20 May 2025, 10:00 UTC, because a third agency",
                        "reopened the claim, because a new text; misleading → unverified; misleading had been given on",
                        "; unverified → refuted; misleading had been given on");
        assertThat(later.done("show", "C1").out()).contains("; verified → misleading\n", "; unverified → refuted\n");
        assertThat(later.done("summary", "--format", "html").out()).contains("verified → misleading");
    }

    @Test
    void restsInOlderRecordsOnWhatStoodWhenTheVerdictWasGiven(Console console) {
        console.done("add", "claim");
        try (var store = Store.open(console.store())) {
            var stamp = new Stamp("kim", Instant.parse("2025-04-18T10:00:00Z"), "verdict", "test", null);
            store.record(
                    stamp,
                    recorder -> recorder.append(new ClaimId(1), new Concluded(Verdict.REFUTED, "seen", List.of())));
        }
        var later = console.at("2025-04-19T10:00:00Z");
        later.done("expect", "C1", "footing", "settled");

        later.done("tag", "C1", "a");
        later.done("expect", "C1", "footing", "settled");
        later.done("edit", "C1", "--about", "Mayor", "--because", "x");
        later.done("expect", "C1", "footing", "in-question");
    }
}
