package dev.onrecord.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.origin.AttributionGraph.Link;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.report.Recorded;
import dev.onrecord.report.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTests {

    private static final Sentences SENTENCES = new Sentences(DateStyle.ISO);

    @Test
    void silenceIsToldOnlyAgainstADeadline() {
        var claim =
                Recorded.claim(1, "x").says(asked("2025-04-15")).says(silence()).assessed();

        assertThat(response(claim)).isEqualTo("Police was asked and did not respond by 2025-04-15");
    }

    @Test
    void silenceOfAPartyThatWasNotAskedIsNotTold() {
        var claim = Recorded.claim(1, "x").says(silence()).assessed();

        assertThat(response(claim)).isEqualTo("Police was not asked");
    }

    @Test
    void silenceWithoutADeadlineIsNotTold() {
        var claim = Recorded.claim(1, "x").says(asked(null)).says(silence()).assessed();

        assertThat(response(claim)).doesNotContain("did not respond");
    }

    @ParameterizedTest
    @EnumSource
    void onlyNoResponseIsToldAsSilence(ResponseKind kind) {
        var claim = Recorded.claim(1, "x")
                .says(asked("2025-04-15"))
                .says(Story.response(kind, "Police", "2025-04-16").statement())
                .assessed();

        assertThat(response(claim).contains("did not respond")).isEqualTo(kind == ResponseKind.NO_RESPONSE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_RESPONSE")
    void nobodyIsSaidToHaveRefusedAndEverySentenceNamesTheParty(ResponseKind kind) {
        var claim = Recorded.claim(1, "x")
                .says(Story.response(kind, "Police", "2025-04-16").statement())
                .assessed();

        assertThat(response(claim)).contains("Police").contains("2025-04").doesNotContainIgnoringCase("refus");
        assertThat(Sentences.caution(kind)).contains(kind.doesNotImply());
    }

    @Test
    void anObservationNamesItsSearchAndItsDay() {
        var claim = Story.deployment();

        assertThat(response(claim))
                .isEqualTo("Russia had not admitted it as of 2025-04-17; a search of Kremlin and defence ministry sites"
                        + " found no admission; Russia was not asked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECLINED     | Police declined to comment when reached on 2025-04-16",
                "UNRESPONSIVE | Police replied on 2025-04-16 but answered something else",
                "UNREACHABLE  | Police could not be reached on 2025-04-16; the question was not delivered",
                "NON_DENIAL   | Police made a statement on 2025-04-16 that sounds like a denial but leaves the claim open",
            })
    void saysWhoDidWhatWhen(ResponseKind kind, String sentence) {
        var claim = Recorded.claim(1, "x")
                .says(Story.response(kind, "Police", "2025-04-16").statement())
                .assessed();

        assertThat(response(claim)).isEqualTo(sentence);
    }

    @Test
    void aDateThatIsNotRecordedIsSaidNotToBe() {
        var claim = Recorded.claim(1, "x")
                .says(Story.response(ResponseKind.DECLINED, "Police", null).statement())
                .assessed();

        assertThat(response(claim)).isEqualTo("Police declined to comment, date not recorded");
    }

    @Test
    void aDeadlineThatPassedIsNotYetSilence() {
        var claim = Recorded.claim(1, "x").says(asked("2025-04-15")).assessed();
        var request = claim.claim().requests().get(0);

        assertThat(SENTENCES.request(request, claim))
                .isEqualTo(
                        "Police was asked on 2025-04-14; the deadline of 2025-04-15 has passed and no answer to that is on"
                                + " the record");
    }

    @Test
    void whoWasNotAskedIsSaidNotToHaveBeenAsked() {
        assertThat(Sentences.notAsked(Story.hundreds(), "Labour ministry")).hasValue("Labour ministry was not asked");
        assertThat(Sentences.notAsked(Story.deployment(), "Russia")).hasValue("Russia was not asked");
        assertThat(Sentences.notAsked(Story.deployment(), "North Korea"))
                .hasValue("North Korea was not asked, because no channel");
        assertThat(Sentences.notAsked(Story.hundreds(), "Police")).isEmpty();
        assertThat(Sentences.notAsked(Story.pilot(), "Wildberries")).isEmpty();
    }

    @Test
    void gradesThatMeanUnknownReadSo() {
        assertThat(Sentences.reliability(Reliability.F)).isEqualTo("source cannot be judged (F)");
        assertThat(Sentences.credibility(Credibility.CANNOT_BE_JUDGED)).isEqualTo("information cannot be judged (6)");
        assertThat(Sentences.reliability(null)).isEqualTo("source not graded");
        assertThat(Sentences.credibility(null)).isEqualTo("information not graded");
    }

    @Test
    void oneOriginIsNeverSources() {
        var graph =
                AttributionGraph.of(List.of(new Link("A", List.of("B")), new Link("C", List.of("B"))), name -> false);

        assertThat(Sentences.origins(graph.origins()))
                .isEqualTo("2 reports, 1 traced origin. As far as it was traced, all of it goes back to B.")
                .doesNotContain("sources");
    }

    @Test
    void whoCannotBeIdentifiedIsNoOrigin() {
        assertThat(Sentences.origins(Story.hundreds().origins()))
                .isEqualTo("3 reports, 0 traced origins, 1 unresolved root. Not identified: Channels.");
    }

    @ParameterizedTest
    @EnumSource
    void confidenceNamesItsScaleAndSaysNothingOfLikelihood(Confidence level) {
        assertThat(Sentences.confidence(level))
                .startsWith(level.published())
                .contains("ICD 203")
                .doesNotContainPattern("likel|probab|%");
    }

    private static Asked asked(String by) {
        return new Asked("Police", null, null, null, by == null ? null : Story.on(by), Story.on("2025-04-14"));
    }

    private static Responded silence() {
        return Story.response(ResponseKind.NO_RESPONSE, "Police", null).statement();
    }

    private static String response(AssessedClaim assessed) {
        return String.join(
                "; ",
                SENTENCES.of(
                        assessed,
                        assessed.claim().responses().get(0).statement().party()));
    }
}
