package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the record itself sets: from that day on, and for every console. */
@ExtendWith(OnRecordExtension.class)
class RecordSettingsTests {

    private static final String TWO_ORIGINS = """
            add "It rains" --key rain
            rate rain high --because seen
            cite rain A
            cite rain B
            """;

    @Test
    void aChangedPolicyLeavesThePastAsItWas(Console console) {
        console.at("2025-04-17").doneScript(TWO_ORIGINS);
        var before = console.at("2025-04-17")
                .done("why", "rain", "--as-of", "2025-04-17")
                .out();

        console.at("2025-04-18").done("policy", "origins", "3", "--because", "they share an owner");

        var now = console.at("2025-04-19");
        assertThat(now.done("why", "rain").out()).contains("no-evidence");
        assertThat(now.done("why", "rain", "--as-of", "2025-04-17").out()).isEqualTo(before);
        assertThat(now.done("summary", "--as-of", "2025-04-17").out()).contains("at least 2 traced");
        assertThat(now.done("summary").out()).contains("at least 3 traced");
        assertThat(now.done("list", "--blocker", "no-evidence", "--format", "json")
                        .out())
                .contains("rain");
        assertThat(now.done("list", "--blocker", "no-evidence", "--as-of", "2025-04-17", "--format", "json")
                        .out())
                .doesNotContain("rain");
    }

    @Test
    void theConfigurationGivesTheDefaultsOfARecordThatSetsNothing(Console console) {
        var configured = console.with("ONRECORD_POLICY_ORIGINS", "5");

        assertThat(configured.done("policy", "origins").out()).contains("5", "configuration");
        configured.done("policy", "origins", "4", "--because", "a small desk");
        assertThat(configured.done("policy", "origins").out())
                .contains("4", "E1, kim")
                .doesNotContain("configuration");
        assertThat(console.done("policy", "origins", "--format", "json").out()).contains("\"4\"");
    }

    @Test
    void undoTakesAChangeBack(Console console) {
        console.done("policy", "confidence", "LOW", "--because", "first look");
        assertThat(console.done("policy", "confidence").out()).contains("low");

        console.done("undo");

        assertThat(console.done("policy", "confidence").out()).contains("high", "default");
    }

    @Test
    void refusesWhatASettingCannotBe(Console console) {
        assertThat(console.run("policy", "orgins", "3", "--because", "x")
                        .expect(2)
                        .err())
                .contains("there is no setting orgins", "origins");
        for (String wrong : new String[] {"origins 0", "reliability F", "credibility 6", "second all", "zone Berln"}) {
            assertThat(console.run(("policy " + wrong + " --because x").split(" "))
                            .exitCode())
                    .as(wrong)
                    .isPositive();
        }
        assertThat(console.run("policy", "origins", "3").expect(2).err()).contains("--because \"…\"");
        assertThat(console.rows().entries()).isZero();
    }
}
