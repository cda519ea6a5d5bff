package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.Setting;
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

    @Test
    void theHouseIsThatOfTheDayOfTheView(Console console) {
        console.at("2025-04-17").doneScript("""
                add "It rains"
                policy publisher.name "The Desk" --because "our name"
                policy publisher.byline "Kim Ito" --because "who did it"
                policy publisher.licence "CC BY 4.0" --because "as ever"
                policy publisher.corrections desk@example.org --because "read by the editor"
                """);
        console.at("2025-04-18").done("policy", "publisher.name", "The Daily", "--because", "sold");
        console.at("2025-04-18").done("policy", "publisher.byline", "", "--because", "the house signs");

        var now = console.at("2025-04-19");
        assertThat(now.done("summary", "--format", "markdown").out())
                .contains("The Daily", "desk@example.org", "CC BY 4.0")
                .doesNotContain("Kim Ito");
        assertThat(now.done("summary", "--as-of", "2025-04-17").out())
                .containsPattern("by +Kim Ito\\R +published by +The Desk\\R +corrections +desk@example.org");
        assertThat(now.done("summary", "--format", "json").out())
                .contains("\"name\": \"The Daily\"", "\"byline\": null", "\"licence\": \"CC BY 4.0\"");
        assertThat(now.run("summary", "--format", "claimreview").expect(1).err())
                .contains("publisher.url, publisher.page", "policy publisher.url \"…\" --because \"…\"");
    }

    @Test
    void theHouseOfTheRecordComesBeforeTheConfiguredOne(Console console) {
        console.done("add", "It rains");
        var configured = console.with("ONRECORD_PUBLISHER_NAME", "Configured");

        assertThat(configured.done("summary").out()).containsPattern("published by +Configured");
        configured.done("policy", "publisher.name", "Recorded", "--because", "x");
        assertThat(configured.done("summary").out()).containsPattern("published by +Recorded");
    }

    @Test
    void helpListsEveryKeyWithItsDefaultAndWhatIsInForce(Console console) {
        console.done("policy", "second", "verdicts", "--because", "two of us now");

        var help = console.done("help", "policy").out();

        for (Setting setting : Setting.values()) {
            assertThat(help).contains("  " + setting.key() + " ");
        }
        assertThat(help).containsPattern("second .*\\R +in force: verdicts\\R +default: none");
    }
}
