package dev.onrecord.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Waived;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.report.Recorded;
import dev.onrecord.report.Story;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What may be said of a party in every situation: each kind of answer, with and without its date, whether the party was
 * asked, had time left, was late or had answered in time after all.
 */
class GuardedWordsTests {

    private static final String PARTY = "Police";
    private static final String ISO_DATE = "\\d{4}-\\d{2}";
    private static final String PROSE_DATE = "April 2025";

    /** How the party was asked before the answer was recorded on 17 April. */
    private enum Asking {
        NOT_ASKED,
        WAIVED,
        WITHOUT_DEADLINE,
        OPEN,
        PASSED
    }

    /**
     * One situation.
     *
     * @param on when the answer was made; null where that is not recorded
     * @param afterwards what was recorded last: a denial made in time, too late or at a time that is not known
     */
    private record Case(
            ResponseKind kind, Asking asking, @Nullable String on, Afterwards afterwards) {

        AssessedClaim assessed() {
            var claim = Recorded.claim(
                    1,
                    new ClaimContent(null, "It rains", null, null, List.of(PARTY), null, null, List.of(), null, null));
            switch (asking) {
                case NOT_ASKED -> {}
                case WAIVED -> claim.says(new Waived(PARTY, "closed"));
                case WITHOUT_DEADLINE -> claim.says(asked(null));
                case OPEN -> claim.says(asked("2025-04-20"));
                case PASSED -> claim.says(asked("2025-04-15"));
            }
            claim.says(Story.response(kind, PARTY, on).statement());
            if (afterwards != Afterwards.NOTHING) {
                claim.says(Story.response(ResponseKind.DENIAL, PARTY, afterwards.on)
                        .statement());
            }
            return claim.assessed();
        }

        boolean isSilence() {
            return kind == ResponseKind.NO_RESPONSE
                    && asking == Asking.PASSED
                    && (afterwards == Afterwards.NOTHING || afterwards == Afterwards.TOO_LATE);
        }

        boolean isSaid(ResponseKind wanted) {
            return kind == wanted || wanted == ResponseKind.DENIAL && afterwards != Afterwards.NOTHING;
        }
    }

    private enum Afterwards {
        NOTHING(null),
        IN_TIME("2025-04-15"),
        TOO_LATE("2025-04-16"),
        UNDATED(null);

        private final @Nullable String on;

        Afterwards(@Nullable String on) {
            this.on = on;
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(ResponseKind.values())
                .flatMap(kind -> Arrays.stream(Asking.values())
                        .flatMap(asking -> Stream.of("2025-04-16", "")
                                .flatMap(on -> Arrays.stream(Afterwards.values())
                                        .map(after -> new Case(kind, asking, on.isEmpty() ? null : on, after)))));
    }

    private static Asked asked(@Nullable String by) {
        return new Asked(PARTY, null, null, null, by == null ? null : new PartialDate(by), Story.on("2025-04-14"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void silenceIsToldOnlyWhereItWasOne(Case told) {
        assertThat(said(told, DateStyle.ISO).contains("did not respond")).isEqualTo(told.isSilence());
        assertThat(ResponsesInBrief.of(told.assessed()).contains("no-response"))
                .isEqualTo(told.isSilence() && told.afterwards == Afterwards.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyIsSaidToHaveSaidWhatTheyDidNotSay(Case told) {
        var words = said(told, DateStyle.ISO);

        assertThat(words).doesNotContainIgnoringCase("refus", "denies", "evad", "has not admitted");
        assertThat(words.contains(PARTY + " denied it")).isEqualTo(told.isSaid(ResponseKind.DENIAL));
        assertThat(words.contains(PARTY + " admitted it")).isEqualTo(told.isSaid(ResponseKind.ADMISSION));
        assertThat(words.contains("without addressing this claim")).isEqualTo(told.isSaid(ResponseKind.GENERAL_DENIAL));
        assertThat(words.contains("found no admission")).isEqualTo(told.isSaid(ResponseKind.NON_ADMISSION));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyIsSaidBothToHaveBeenAskedAndNot(Case told) {
        var words = said(told, DateStyle.ISO);
        var wasAsked = told.asking != Asking.NOT_ASKED && told.asking != Asking.WAIVED;

        assertThat(words.contains("was not asked") && words.contains("was asked"))
                .isFalse();
        assertThat(words.contains("was not asked")).as(words).isEqualTo(!wasAsked && isNotSaidToComeForward(told));
    }

    private static boolean isNotSaidToComeForward(Case told) {
        return told.asking == Asking.WAIVED
                || told.afterwards == Afterwards.NOTHING
                        && (told.kind == ResponseKind.NON_ADMISSION || told.kind == ResponseKind.NO_RESPONSE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDisputeIsToldInTheWordsOfItsAnswer(Case told) {
        var assessed = told.assessed();
        var position = assessed.claim()
                .positionOf(PARTY)
                .filter(entry -> entry.statement().kind().disputes());

        assertThat(assessed.blockers().stream()
                        .filter(blocker -> blocker.kind() == BlockerKind.DISPUTED)
                        .map(blocker -> blocker.words().in(DateStyle.PROSE)))
                .isEqualTo(position.stream()
                        .map(entry -> "a dispute exists: " + entry.statement().act(DateStyle.PROSE)
                                + "; no supporting evidence is on the record beyond citations")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void datesAreWrittenInOneStyle(Case told) {
        assertThat(said(told, DateStyle.PROSE)).doesNotContainPattern(ISO_DATE);
        assertThat(said(told, DateStyle.ISO)).doesNotContain(PROSE_DATE);
    }

    /** Returns all that is said of the party: what it did, whether it was asked, and what stands in the way. */
    private static String said(Case told, DateStyle dates) {
        var assessed = told.assessed();
        var sentences = new Sentences(dates);
        return Stream.concat(
                        sentences.of(assessed, PARTY).stream(),
                        assessed.blockers().stream().map(blocker -> sentences.reason(blocker, assessed)))
                .reduce("", (all, sentence) -> all + sentence + ".\n");
    }
}
