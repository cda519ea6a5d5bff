package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four eyes: a verdict is proposed by one person, and stands when another one stands by it. */
@ExtendWith(OnRecordExtension.class)
class FourEyesTests {

    private Console kim;
    private Console ana;

    @BeforeEach
    void twoPeople(Console console) {
        kim = console;
        ana = console.as("ana");
        kim.doneScript("""
                policy second verdicts --because "two pairs of eyes"
                add "It rains" --key rain
                rate rain high --because seen
                cite rain A
                cite rain B
                """);
    }

    @Test
    void aVerdictStandsWhenAnotherPersonSecondsIt() {
        assertThat(kim.done("verdict", "rain", "verified", "--because", "two saw it")
                        .err())
                .contains("C1 unverified · verified proposed; it stands once another person gives: second C1");
        assertThat(kim.done("list", "--format", "ndjson").out())
                .contains("\"verdict\":\"unverified\"", "\"proposed\":{\"verdict\":\"verified\",\"by\":\"kim\"");
        assertThat(kim.run("second", "rain", "--because", "me too").expect(1).err())
                .contains("was proposed by kim: another person has to stand by it");
        assertThat(kim.as("KIM")
                        .run("second", "rain", "--because", "x")
                        .expect(1)
                        .err())
                .contains("another person");

        assertThat(ana.done("second", "rain", "--because", "saw it too").err())
                .contains("C1 verified · unverified → verified, proposed by kim");

        assertThat(ana.done("list", "--format", "ndjson").out())
                .contains("\"verdict\":\"verified\"", "\"proposed\":null", "\"seconded\":{\"by\":\"ana\"");
        assertThat(ana.done("show", "rain").out().replaceAll("\\s+", " "))
                .contains("verdict verified, because two saw it (kim,", "seconded because saw it too (ana,");
        assertThat(ana.done("summary").out().replaceAll("\\s+", " ")).contains("seconded because saw it too (ana,");
    }

    @Test
    void whatWaitsIsShownEverywhere() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");

        assertThat(ana.done("why", "rain").out()).contains("second:verified", "second C1 --because \"…\"");
        assertThat(ana.done("show", "rain").out()).contains("proposed", "waits for another person");
        assertThat(ana.done("list").out()).contains("unverified (verified proposed)");
        assertThat(ana.done("agenda").out()).contains("waits for a second: C1");
        assertThat(ana.done("status").out()).contains("waits for a second: C1", "four eyes: a verdict stands once");
        assertThat(ana.done("list", "--blocker", "second").out()).contains("It rains");
        assertThat(ana.done("list", "--blocker", "second:refuted").out()).doesNotContain("It rains");
        assertThat(ana.done("summary").out())
                .contains("a proposed verdict (E6) waits for another person")
                .doesNotContain("waits for another person; ", "second:verified");
        ana.done("expect", "rain", "blocker", "second:verified");
        assertThat(ana.done("diff", "--from", "2025-04-16", "--to", "2025-04-17")
                        .out())
                .containsPattern("proposed +verified by kim");
    }

    @Test
    void anotherTextVoidsItAndSaysSo() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");

        assertThat(ana.done("edit", "rain", "--text", "It pours", "--because", "more than rain")
                        .err())
                .contains("the verdict verified that kim proposed (E6) is void by it");

        assertThat(ana.run("second", "rain", "--because", "x").expect(1).err())
                .contains("is void since E7", "list --blocker second");
        assertThat(ana.done("show", "rain").out()).contains("void since E7");
        assertThat(ana.done("agenda").out()).doesNotContain("waits for a second");
        ana.done("undo");
        ana.done("second", "rain", "--because", "x");
        ana.done("expect", "rain", "verdict", "verified");
    }

    @Test
    void newEvidenceVoidsItToo() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");
        assertThat(kim.done("evidence", "rain", "a dry street", "--stance", "refutes")
                        .err())
                .contains("is void by it");
        ana.run("second", "rain", "--because", "x").expect(1);
    }

    @Test
    void typingAndTagsLeaveItAsItIs() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");
        assertThat(kim.done("edit", "rain", "--text", "It  rains", "--because", "blanks")
                        .err())
                .doesNotContain("void");
        kim.done("tag", "rain", "weather");
        ana.done("second", "rain", "--because", "x");
    }

    @Test
    void theGateIsAskedAgain() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");
        kim.done("rate", "rain", "low", "--because", "not so sure");

        assertThat(ana.run("second", "rain", "--because", "x").expect(1).err())
                .contains("C1 is no longer ready to be called verified", "confidence:low");
    }

    @Test
    void anOverrideIsSecondedWithWhatItGoesPast() {
        kim.done("policy", "second", "overrides", "--because", "verdicts are quick");
        kim.done("add", "It snows", "--key", "snow");
        assertThat(kim.done("verdict", "rain", "verified", "--because", "two saw it")
                        .err())
                .contains("C1 verified");
        assertThat(kim.done("verdict", "snow", "refuted", "--because", "it is June", "--override")
                        .err())
                .contains("refuted proposed (overriding unrated");
        ana.done("second", "snow", "--because", "June indeed");
        assertThat(ana.done("summary").out().replaceAll("\\s+", " "))
                .contains("ana: seconded the verdict of E9, because June indeed (overriding unrated");
    }

    @Test
    void undoAndEarlierViewsKnowIt() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");
        var later = ana.at("2025-04-20");
        later.done("second", "rain", "--because", "x");

        assertThat(later.done("list", "--as-of", "2025-04-18", "--format", "ndjson")
                        .out())
                .contains("\"verdict\":\"unverified\"", "\"proposed\":{");
        later.done("undo");
        later.done("expect", "rain", "verdict", "unverified");
        later.done("expect", "rain", "blocker", "second:verified");
        later.done("redo");
        later.done("expect", "rain", "verdict", "verified");
        kim.at("2025-04-21").done("reopen", "rain", "--because", "wrong street");
        assertThat(later.at("2025-04-21").done("list", "--format", "ndjson").out())
                .contains("\"verdict\":\"unverified\"", "\"proposed\":null");
    }

    @Test
    void aVerdictThatStandsIsLeftAloneByAProposal() {
        kim.done("policy", "second", "none", "--because", "alone today");
        kim.done("verdict", "rain", "verified", "--because", "two saw it");
        kim.done("policy", "second", "verdicts", "--because", "ana is back");
        kim.done("verdict", "rain", "misleading", "--because", "a hose", "--override");

        kim.done("expect", "rain", "verdict", "verified");
        assertThat(kim.done("why", "rain").out()).contains("second:misleading", "(noted only)");
        ana.done("second", "rain", "--because", "saw the hose");
        kim.done("expect", "rain", "verdict", "misleading");
    }

    @Test
    void theVerdictOfAFileIsProposedByWhoLoadsIt() {
        var file = kim.write("in.json", """
                [{"key": "snow", "text": "It snows", "verdict": "refuted", "because": "June", "override": true}]
                """).toString();
        kim.done("load", file);
        kim.done("expect", "snow", "verdict", "unverified");
        kim.done("expect", "snow", "blocker", "second:refuted");
        assertThat(kim.done("load", file).err()).contains("1 unchanged");
        ana.done("second", "snow", "--because", "June");
        assertThat(kim.done("load", file).err()).contains("1 unchanged");
    }

    @Test
    void aProposalGoesWithItsClaimIntoAnotherStore() {
        kim.done("verdict", "rain", "verified", "--because", "two saw it");
        kim.done("add", "another");
        var part = kim.write(
                "part.json",
                kim.done("list", "--text", "rains", "--format", "ndjson").out());

        var other = kim.withOtherStore();
        other.done("load", part.toString());

        other.done("expect", "rain", "blocker", "second:verified");
        other.as("ana").done("second", "rain", "--because", "x");
    }
}
