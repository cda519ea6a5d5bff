package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy of the desk is configuration: {@code onrecord.policy.*} in the folder of the user's configuration. */
@ExtendWith(OnRecordExtension.class)
class PolicyConfigurationTests {

    private static final String MODEST = """
            onrecord.policy.confidence = moderate
            onrecord.policy.origins = 1
            onrecord.policy.insists = unrated, confidence, single-origin, disputed
            """;

    @Test
    void decidesWhatStandsInTheWay(Console console) {
        console.doneScript("""
                add claim --about Russia
                rate C1 moderate --because x
                cite C1 TASS
                """);
        console.run("verdict", "C1", "verified", "--because", "x").expect(1);

        configure(console, MODEST);

        console.done("verdict", "C1", "verified", "--because", "x");
    }

    @Test
    void stillNotesWhatItDoesNotInsistOn(Console console) {
        console.done("add", "claim", "--about", "Russia");
        configure(console, MODEST);

        var noted = console.done("why", "C1").out();

        assertThat(noted).contains("not-asked:Russia: Russia was not asked (noted only)");
        assertThat(console.run("verdict", "C1", "verified", "--because", "x")
                        .expect(1)
                        .err())
                .contains("unrated: ")
                .doesNotContain("not-asked");
    }

    @Test
    void acceptsWeakerEvidenceWhereItSaysSo(Console console) {
        console.doneScript("""
                add claim
                rate C1 high --because x
                source TASS --reliability C --because "state agency"
                evidence C1 text --stance supports --source TASS --credibility 3
                """);
        console.run("verdict", "C1", "verified", "--because", "x").expect(1);

        configure(console, "onrecord.policy.reliability=C\nonrecord.policy.credibility=3\n");

        console.done("verdict", "C1", "verified", "--because", "x");
    }

    @Test
    void isPrintedWithTheStatusTheSummaryAndTheHelp(Console console) {
        console.done("add", "claim");
        configure(console, MODEST);

        for (String command : new String[] {"status", "summary"}) {
            assertThat(console.done(command).out().replaceAll("\\s+", " "))
                    .contains("confidence moderate or higher", "at least 1 traced independent origin,", "noted only: ");
        }
        assertThat(console.done("help", "policy").out()).contains("moderate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onrecord.policy.confidence=hihg",
                "onrecord.policy.origins=none",
                "onrecord.policy.origins=0",
                "onrecord.policy.reliability=F",
                "onrecord.policy.reliability=Z",
                "onrecord.policy.credibility=6",
                "onrecord.policy.insists=single-orgin",
            })
    void isRefusedWhereItCannotBe(String property, Console console) {
        configure(console, property);

        var failed = console.run("add", "claim").expect(1);

        assertThat(failed.err()).contains("onrecord.policy.", "hint: ").doesNotContain("\tat ", "Exception");
        assertThat(console.store()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onrecord.policy.orgins=2 | :1: there is no setting onrecord.policy.orgins | mean onrecord.policy.origins?",
                "onrecord.polcy.origins=2 | :1: there is no setting onrecord.polcy.origins | mean onrecord.policy.origins?",
                "policy.origins=2 | there is no setting policy.origins | one of onrecord.policy.confidence, ",
                "onrecord.policy.origins=0 | :1: onrecord.policy.origins cannot be \"0\" | 1 or more",
                "onrecord.policy.confidence=hihg | onrecord.policy.confidence cannot be \"hihg\" | mean high? one of low, ",
                "onrecord.policy.reliability=F | onrecord.policy.reliability cannot be \"F\" | A to E",
                "onrecord.policy.second=all | onrecord.policy.second cannot be \"all\" | one of none, verdicts, overrides",
                "onrecord.policy.zone=Europe/Berln | onrecord.policy.zone cannot be \"Europe/Berln\" | Europe/Berlin",
                "onrecord.publisher.license=CC0 | there is no setting onrecord.publisher.license | onrecord.publisher.licence",
            })
    void namesThePlaceTheSettingAndWhatIsAllowed(String line, String fact, String hint, Console console) {
        configure(console, line);

        var failed = console.run("add", "claim").expect(1);

        assertThat(failed.err().replaceAll("\\s+", " ")).contains("onrecord.properties", fact, hint);
    }

    private static void configure(Console console, String properties) {
        console.write("xdg/CONFIG/onrecord/onrecord.properties", properties);
    }
}
