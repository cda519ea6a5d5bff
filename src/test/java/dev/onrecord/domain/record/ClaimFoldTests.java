package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each entry does to a claim, and what taking it back does. */
class ClaimFoldTests {

    private static final String DAY = "2025-04-17";

    private final History history = new History();

    @BeforeEach
    void addClaim() {
        history.add(DAY, History.added(null));
    }

    @Test
    void isUnverifiedAndUnratedToBeginWith() {
        assertThat(claim().standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(claim().rating()).isEmpty();
    }

    @Test
    void isNoClaimWhenWhatBroughtItIsTakenBack() {
        history.add(DAY, rated(Confidence.LOW));

        assertThat(ClaimFold.of(history.entries(), Set.of(1L))).isEmpty();
    }

    @Test
    void keepsEveryRatingAndStandsByTheNewest() {
        history.add(DAY, rated(Confidence.LOW)).add(DAY, rated(Confidence.HIGH));

        assertThat(claim().ratings()).hasSize(2);
        assertThat(claim().rating().orElseThrow().statement().level()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void returnsToTheEarlierRatingWhenTheNewestIsTakenBack() {
        history.add(DAY, rated(Confidence.LOW)).add(DAY, rated(Confidence.HIGH));

        assertThat(level(claim(3L))).isEqualTo(Confidence.LOW);
        history.add(DAY, new Retracted(new EntryId(3), "wrong"));
        assertThat(level(claim())).isEqualTo(Confidence.LOW);
        assertThat(claim().history()).hasSize(4);
        assertThat(claim().takenBack()).containsExactly(new EntryId(3));
    }

    @Test
    void countsARetractionThatIsUndoneForNothing() {
        history.add(DAY, rated(Confidence.LOW)).add(DAY, new Retracted(new EntryId(2), "wrong"));

        assertThat(claim().rating()).isEmpty();
        assertThat(level(claim(3L))).isEqualTo(Confidence.LOW);
    }

    @Test
    void leavesTheVerdictToAWithdrawalAndReopensBoth() {
        history.add(DAY, concluded(Verdict.REFUTED));
        assertThat(claim().standing()).isEqualTo(Standing.REFUTED);
        history.add(DAY, new Withdrawn("twice in the list"));
        assertThat(claim().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(claim(3L).standing()).isEqualTo(Standing.REFUTED);
        history.add(DAY, new Reopened("new facts"));
        assertThat(claim().standing()).isEqualTo(Standing.UNVERIFIED);
        history.add(DAY, concluded(Verdict.MISLEADING));
        assertThat(claim().standing()).isEqualTo(Standing.MISLEADING);
    }

    @ParameterizedTest
    @EnumSource(ResponseKind.class)
    void setsNoVerdictAndNoConfidenceByAnAnswer(ResponseKind kind) {
        history.add(DAY, rated(Confidence.MODERATE)).add(DAY, concluded(Verdict.MISLEADING));
        history.add(DAY, said(kind));

        assertThat(claim().standing()).isEqualTo(Standing.MISLEADING);
        assertThat(level(claim())).isEqualTo(Confidence.MODERATE);
    }

    @ParameterizedTest
    @EnumSource(value = ResponseKind.class, mode = Mode.EXCLUDE, names = "NON_ADMISSION")
    void closesARequestByAnAnswer(ResponseKind kind) {
        history.add(DAY, asked("2025-04-20")).add(DAY, said(kind));

        assertThat(claim().requestTo("Russia").orElseThrow().isOpen()).isFalse();
        assertThat(claim(3L).requestTo("Russia").orElseThrow().isOpen()).isTrue();
    }

    @Test
    void keepsARequestOpenAfterAnObservation() {
        history.add(DAY, asked("2025-04-20")).add(DAY, said(ResponseKind.NON_ADMISSION));

        assertThat(claim().requestTo("Russia").orElseThrow().isOpen()).isTrue();
    }

    @Test
    void countsAttemptsAndKeepsTheDeadlineUntilItIsExtended() {
        history.add(DAY, asked("2025-04-20")).add(DAY, asked(null));
        var again = claim().requestTo("Russia").orElseThrow();
        assertThat(again.attempts()).hasSize(2);
        assertThat(again.deadline()).contains(new PartialDate("2025-04-20"));

        history.add(DAY, new Extended("Russia", new PartialDate("2025-04-25"), null));
        assertThat(claim().requestTo("Russia").orElseThrow().deadline()).contains(new PartialDate("2025-04-25"));
    }

    @Test
    void opensAWaivedRequestAgainWhenThePartyIsAsked() {
        history.add(DAY, asked("2025-04-20")).add(DAY, new Waived("Russia", "no way"));
        assertThat(claim().requestTo("Russia").orElseThrow().isOpen()).isFalse();
        assertThat(claim().waivers()).hasSize(1);

        history.add(DAY, asked(null));
        assertThat(claim().requestTo("Russia").orElseThrow().isOpen()).isTrue();
        assertThat(claim().waivers()).isEmpty();
    }

    @Test
    void hasATagOnceAndKeepsItThroughAnEdit() {
        history.add(DAY, new Tagged(List.of("old", "new"))).add(DAY, new Untagged(List.of("old")));

        assertThat(claim().content().tags()).containsExactly("new");
        assertThat(claim(3L).content().tags()).containsExactly("old", "new");
    }

    @Test
    void replacesEvidenceOfTheSameTitle() {
        history.add(DAY, evidence("clip", Stance.CONTEXT)).add(DAY, evidence("clip", Stance.SUPPORTS));

        assertThat(claim().evidence()).hasSize(1);
        assertThat(claim().evidence().get(0).piece().stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(claim(3L).evidence().get(0).piece().stance()).isEqualTo(Stance.CONTEXT);
    }

    @Test
    void holdsALatestPositionByTheDateItWasMade() {
        history.add(DAY, said(ResponseKind.ADMISSION, "2025-04-28"))
                .add(DAY, said(ResponseKind.DENIAL, "2025-04-10"))
                .add(DAY, said(ResponseKind.DECLINED, "2025-05-01"));

        assertThat(claim().positionOf("Russia").orElseThrow().statement().kind())
                .isEqualTo(ResponseKind.ADMISSION);
    }

    private Claim claim(Long... undone) {
        return ClaimFold.of(history.entries(), Set.of(undone)).orElseThrow();
    }

    private static Confidence level(Claim claim) {
        return claim.rating().orElseThrow().statement().level();
    }

    private static Statement rated(Confidence level) {
        return new Rated(level, "why");
    }

    private static Statement concluded(Verdict verdict) {
        return new Concluded(verdict, "why", List.of());
    }

    private static Statement said(ResponseKind kind) {
        return said(kind, "2025-04-16");
    }

    private static Statement said(ResponseKind kind, String on) {
        return History.said(kind, "Russia", new PartialDate(on));
    }

    private static Statement asked(String by) {
        return new Asked(
                "Russia", null, null, null, by == null ? null : new PartialDate(by), new PartialDate("2025-04-10"));
    }

    private static Statement evidence(String title, Stance stance) {
        return new EvidenceAdded(title, stance, null, null, null, null, null, null, null, null, null);
    }
}
