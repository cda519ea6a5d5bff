package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk concludes; the policy says what stands in the way of each verdict. */
@ExtendWith(OnRecordExtension.class)
class VerdictTests {

    private static final String READY = """
            add "The pact was signed" --about Russia --on 2024-06
            rate C1 high --because "both governments published it"
            ask C1 Russia --by 2025-04-16 --on 2025-04-10
            record admission C1 Russia --on 2025-04-15
            cite C1 KCNA
            cite C1 TASS
            """;

    @Test
    void refusesVerifiedWhileAnythingStandsInTheWay(Console console) {
        console.done("add", "claim", "--about", "Russia");

        var refused = console.run("verdict", "C1", "verified", "--because", "x").expect(1);

        assertThat(refused.failure()).isEqualTo("onrecord:1:1: verdict: C1 is not ready to be called verified");
        assertThat(refused.notes().stream().filter(line -> line.startsWith("  ") && !line.startsWith("   ")))
                .contains("  unrated: the desk has not said how confident it is")
                .anyMatch(line -> line.startsWith("  no-source: "))
                .anyMatch(line -> line.startsWith("  no-evidence: "))
                .anyMatch(line -> line.startsWith("  not-asked:Russia: "));
        assertThat(console.rows().entries()).isEqualTo(1);
    }

    @Test
    void verifiesAClaimThatIsReady(Console console) {
        console.doneScript(READY + "verdict C1 verified --because \"it is out\"\nexpect C1 verdict verified\n");

        assertThat(console.rows().value("SELECT content FROM entry ORDER BY id DESC LIMIT 1"))
                .doesNotContain("overridden\":[\"");
    }

    @Test
    void keepsTheOverrideOnTheRecord(Console console) {
        console.done("add", "claim");

        var done = console.done("verdict", "C1", "verified", "--because", "x", "--override");

        assertThat(done.err()).contains("unverified → verified (overriding unrated, no-source, no-evidence)");
        assertThat(console.rows().value("SELECT content ->> '$.overridden' FROM entry ORDER BY id DESC LIMIT 1"))
                .isEqualTo("[\"unrated\",\"no-source\",\"no-evidence\"]");
        assertThat(console.done("log").out()).contains("overrid");
        assertThat(console.done("summary").out()).contains("overrid");
    }

    @Test
    void writesNoOverrideWhereNoneWasNeeded(Console console) {
        console.doneScript(READY);

        assertThat(console.done("verdict", "C1", "verified", "--because", "x", "--override")
                        .err())
                .doesNotContain("overrid");
    }

    /** Facts of one claim on 2025-04-17, the verdict, and what stands before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    refuted         |                                          | unrated, no-evidence
                    refuted         | rated high                               | no-evidence
                    refuted         | rated moderate, refutes A 2              | confidence:moderate
                    refuted         | rated high, refutes A 2                  |
                    refuted         | rated high, refutes B 2                  |
                    refuted         | rated high, refutes C 2                  | single-origin
                    refuted         | rated high, refutes A 3                  | single-origin
                    refuted         | rated high, refutes F 1                  | single-origin
                    refuted         | rated high, refutes A 6                  | single-origin
                    refuted         | rated high, refutes C 3, refutes D 3     |
                    refuted         | rated high, refutes C 3, refutes C 4     | single-origin
                    refuted         | rated high, refutes C 3, refutes D 3, relayed D C | single-origin
                    refuted         | rated high, refutes C 3, refutes D 3, relayed D E |
                    refuted         | rated high, supports A 1                 | no-evidence
                    refuted         | rated high, cited X, cited Y             | no-evidence
                    refuted         | rated high, refutes A 2, about P         | not-asked:P
                    refuted         | rated high, refutes A 2, about P, asked P | awaiting:P
                    refuted         | rated high, refutes A 2, about P, asked P, answered P denial |
                    refuted         | rated high, refutes A 2, about P, asked P, answered P unreachable | not-reached:P
                    refuted         | rated high, refutes A 2, about P, answered P unreachable, waived P |
                    misleading      |                                          | unrated, no-evidence
                    misleading      | rated low, supports E 5                  | confidence:low
                    misleading      | rated moderate, supports E 5             |
                    misleading      | rated moderate, refutes E 5              |
                    misleading      | rated moderate, context A 1              | no-evidence
                    misleading      | rated moderate, supports F 1             | no-evidence
                    misleading      | rated moderate, supports A 6             | no-evidence
                    partly-verified | rated moderate, supports C 3             |
                    partly-verified | rated moderate, supports C 3, about P    | not-asked:P
                    partly-verified | rated moderate, supports C 3, about P, asked P | awaiting:P
                    unverifiable    |                                          |
                    unverifiable    | about P                                  | not-asked:P
                    unverifiable    | about P, asked P                         |
                    unverifiable    | about P, answered P unreachable          | not-reached:P
                    unverifiable    | about P, answered P unreachable, asked P |
                    unverifiable    | about P, answered P unreachable, answered P declined |
                    """)
    void refusesEachVerdictWhileItsOwnGateIsNotMet(
            String verdict, @Nullable String facts, @Nullable String expected, Console console) {
        console.doneScript(commands(facts == null ? "" : facts));

        var refused = console.run("verdict", "C1", verdict, "--because", "x");

        var codes = refused.notes().stream()
                .filter(line -> line.matches("  \\S.*: .*") && !line.startsWith("  verdict"))
                .map(line -> line.strip().replaceFirst(": .*", ""))
                .collect(Collectors.joining(", "));
        assertThat(codes).isEqualTo(expected == null ? "" : expected);
        refused.expect(expected == null ? 0 : 1);
        if (expected != null) {
            assertThat(console.done("why", "C1", "--for", verdict).out()).contains("• " + expected.split(", ")[0]);
            console.done("verdict", "C1", verdict, "--because", "x", "--override");
            assertThat(console.rows().value("SELECT content ->> '$.overridden' FROM entry ORDER BY id DESC LIMIT 1"))
                    .isEqualTo("[\"" + expected.replace(", ", "\",\"") + "\"]");
        }
        console.done("expect", "C1", "verdict", verdict);
    }

    private static String commands(String facts) {
        var lines = new StringBuilder("add claim\n");
        int number = 0;
        for (String fact : facts.isEmpty() ? new String[0] : facts.split(", ")) {
            var words = fact.split(" ");
            lines.append(
                    switch (words[0]) {
                        case "rated" -> "rate C1 " + words[1] + " --because x";
                        case "about" -> "edit C1 --about " + words[1] + " --because x";
                        case "asked" -> "ask C1 " + words[1] + " --by 2025-04-20";
                        case "answered" -> "record " + words[2] + " C1 " + words[1];
                        case "waived" -> "waive C1 " + words[1] + " --because x";
                        case "cited" -> "cite C1 " + words[1];
                        case "relayed" -> "cite C1 " + words[1] + " --from " + words[2];
                        default ->
                            "source " + words[1] + " --reliability " + words[1] + " --because x\nevidence C1 piece"
                                    + ++number + " --stance " + words[0] + " --source " + words[1] + " --credibility "
                                    + words[2];
                    });
            lines.append('\n');
        }
        return lines.toString();
    }

    @Test
    void refusesTheWholeListWhereOneOfItIsNotReady(Console console) {
        console.doneScript(READY);
        console.done("add", "not ready");

        console.run("verdict", "C1", "C2", "verified", "--because", "x").expect(1);

        assertThat(console.rows().column("SELECT standing FROM claim")).containsOnly("unverified");
    }

    @Test
    void takesAVerdictBackToUnverified(Console console) {
        console.done("add", "claim");
        assertThat(console.run("reopen", "C1", "--because", "x").expect(1).failure())
                .endsWith("C1 is unverified already");
        console.done("verdict", "C1", "refuted", "--because", "x", "--override");

        console.done("reopen", "C1", "--because", "new facts");

        console.done("expect", "C1", "verdict", "unverified");
        assertThat(console.rows().entries()).isEqualTo(3);
    }

    @Test
    void takesAWithdrawnClaimOutOfTheQueueAndBack(Console console) {
        console.done("add", "claim");
        console.done("withdraw", "C1", "--because", "same as another");

        console.done("expect", "unverified", "0");
        console.done("expect", "C1", "verdict", "withdrawn");
        assertThat(console.run("withdraw", "C1", "--because", "x").expect(1).failure())
                .endsWith("C1 is withdrawn already");

        console.done("reopen", "C1", "--because", "x");
        console.done("expect", "unverified", "1");
    }

    @Test
    void returnsToTheEarlierVerdictWhenTheLaterOneIsRetracted(Console console) {
        console.done("add", "claim");
        console.done("verdict", "C1", "misleading", "--because", "x", "--override");
        console.done("verdict", "C1", "refuted", "--because", "y", "--override");

        console.done("retract", "E3", "--because", "too much");

        console.done("expect", "C1", "verdict", "misleading");
        console.run("retract", "E1", "--because", "x").expect(1);
        console.done("store", "check");
    }

    @Test
    void neverWritesAVerdictOrAFirstCredibilityOfItsOwn(Console console) {
        console.doneScript(READY + "evidence C1 \"the text\" --stance supports --source TASS\n");

        console.done("expect", "C1", "verdict", "unverified");
        assertThat(console.rows().column("SELECT content FROM entry WHERE kind = 'evidence-added'"))
                .noneMatch(content -> content.contains("\"credibility\":\"1\""));
    }
}
