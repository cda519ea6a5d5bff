package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.vocabulary.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The desk concludes; the policy stands in the way of {@code verified} alone. */
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

    @ParameterizedTest
    @EnumSource(value = Verdict.class, mode = Mode.EXCLUDE, names = "VERIFIED")
    void letsEveryOtherVerdictPass(Verdict verdict, Console console) {
        console.done("add", "claim");

        console.done("verdict", "C1", verdict.published(), "--because", "x");

        console.done("expect", "C1", "verdict", verdict.published());
        assertThat(console.rows().value("SELECT standing FROM claim")).isEqualTo(verdict.published());
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
        console.done("verdict", "C1", "refuted", "--because", "x");

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
        console.done("verdict", "C1", "misleading", "--because", "x");
        console.done("verdict", "C1", "refuted", "--because", "y");

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
