package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the record held on a day, and what had been said by then. */
class CutoffTests {

    private final History history = new History();

    @Test
    void leavesNothingOutWithoutADay() {
        history.add("2025-04-17", added(null)).add("2025-04-28", rated());

        assertThat(Cutoff.none(ZoneOffset.UTC).of(history.entries())).isEqualTo(history.entries());
    }

    @Test
    void holdsWhatWasRecordedByTheEndOfTheDay() {
        history.add("2025-04-17T23:59:59.999Z", added(null)).add("2025-04-18T00:00:00Z", rated());

        assertThat(asOf("2025-04-16")).isEmpty();
        assertThat(asOf("2025-04-17").orElseThrow().rating()).isEmpty();
        assertThat(asOf("2025-04-18").orElseThrow().rating()).isPresent();
    }

    @Test
    void endsTheDayAtTheDesksMidnight() {
        history.add("2025-04-17T14:59:59Z", added(null)).add("2025-04-17T15:00:00Z", rated());
        var seoul = new Cutoff(LocalDate.parse("2025-04-17"), null, ZoneId.of("Asia/Seoul"));

        assertThat(fold(seoul).orElseThrow().rating()).isEmpty();
    }

    @Test
    void leavesOutWhatWasSaidLaterWheneverItWasRecorded() {
        history.add("2025-05-01", added(null))
                .add("2025-05-01", said(ResponseKind.NON_ADMISSION, "2025-04-17"))
                .add("2025-05-01", said(ResponseKind.ADMISSION, "2025-04-26"));

        assertThat(kinds(statedBy("2025-04-16"))).isEmpty();
        assertThat(kinds(statedBy("2025-04-25"))).containsExactly(ResponseKind.NON_ADMISSION);
        assertThat(kinds(statedBy("2025-04-26"))).containsExactly(ResponseKind.NON_ADMISSION, ResponseKind.ADMISSION);
    }

    @Test
    void keepsAStatementThatMayHaveBeenMadeByThen() {
        history.add("2025-05-01", added(null)).add("2025-05-01", said(ResponseKind.DENIAL, "2025-04"));

        assertThat(kinds(statedBy("2025-04-01"))).containsExactly(ResponseKind.DENIAL);
        assertThat(kinds(statedBy("2025-03-31"))).isEmpty();
    }

    @Test
    void takesTheDayOfRecordingForAStatementWithoutADate() {
        history.add("2025-04-10", added(null)).add("2025-04-20", said(ResponseKind.DENIAL, null));

        assertThat(kinds(statedBy("2025-04-19"))).isEmpty();
        assertThat(kinds(statedBy("2025-04-20"))).containsExactly(ResponseKind.DENIAL);
    }

    @Test
    void leavesOutJudgementsThatMayRestOnWhatIsLeftOut() {
        history.add("2025-05-01", added(null))
                .add("2025-05-01", new Rated(Confidence.LOW, "one service"))
                .add("2025-05-01", said(ResponseKind.ADMISSION, "2025-04-26"))
                .add("2025-05-01", rated())
                .add("2025-05-01", new Concluded(Verdict.VERIFIED, "admitted", List.of()));

        var before = statedBy("2025-04-20").orElseThrow();
        var after = statedBy("2025-04-26").orElseThrow();

        assertThat(before.rating().orElseThrow().statement().level()).isEqualTo(Confidence.LOW);
        assertThat(before.standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(after.rating().orElseThrow().statement().level()).isEqualTo(Confidence.HIGH);
        assertThat(after.standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void keepsJudgementsRecordedBeforeWhatIsLeftOut() {
        history.add("2025-05-01", added(null))
                .add("2025-05-01", rated())
                .add("2025-05-01", said(ResponseKind.ADMISSION, "2025-04-26"));

        assertThat(statedBy("2025-04-20").orElseThrow().rating()).isPresent();
    }

    @Test
    void leavesOutAClaimThatWasMadeLater() {
        history.add("2025-04-17", added("2025-04-20"));

        assertThat(statedBy("2025-04-19")).isEmpty();
        assertThat(statedBy("2025-04-20")).isPresent();
    }

    @Test
    void leavesOutByBothTimes() {
        history.add("2025-04-17", added(null))
                .add("2025-04-20", said(ResponseKind.NON_ADMISSION, "2025-04-17"))
                .add("2025-04-20", said(ResponseKind.DENIAL, "2025-04-19"))
                .add("2025-04-30", said(ResponseKind.ADMISSION, "2025-04-18"));

        assertThat(kinds(fold(cutoff("2025-04-25", "2025-04-18")))).containsExactly(ResponseKind.NON_ADMISSION);
        assertThat(kinds(fold(cutoff("2025-04-30", "2025-04-18"))))
                .containsExactly(ResponseKind.NON_ADMISSION, ResponseKind.ADMISSION);
        assertThat(kinds(fold(cutoff("2025-04-19", "2025-04-30")))).isEmpty();
    }

    @Test
    void looksFromTheEndOfItsDayOrFromNow() {
        var now = Instant.parse("2025-04-20T12:00:00Z");

        assertThat(cutoff("2025-04-17", null).moment(now)).isEqualTo("2025-04-17T23:59:59.999Z");
        assertThat(cutoff("2025-04-17", "2025-04-10").moment(now)).isEqualTo("2025-04-10T23:59:59.999Z");
        assertThat(cutoff("2025-05-01", null).moment(now)).isEqualTo(now);
        assertThat(Cutoff.none(ZoneOffset.UTC).moment(now)).isEqualTo(now);
    }

    @Test
    void takesBackWhatWasUndoneByThen() {
        var undone = new Entry<>(new EntryId(2), 2, Instant.parse("2025-04-18T12:00:00Z"), "kim", null, new Undone(1));
        var redone = new Entry<>(new EntryId(3), 3, Instant.parse("2025-04-20T12:00:00Z"), "kim", null, new Redone(1));
        List<Entry<?>> entries = List.of(undone, redone);

        assertThat(cutoff("2025-04-17", null).undone(entries)).isEmpty();
        assertThat(cutoff("2025-04-18", null).undone(entries)).containsExactly(1L);
        assertThat(cutoff("2025-04-20", null).undone(entries)).isEmpty();
    }

    private Optional<Claim> asOf(String day) {
        return fold(cutoff(day, null));
    }

    private Optional<Claim> statedBy(String day) {
        return fold(cutoff(null, day));
    }

    private Optional<Claim> fold(Cutoff cutoff) {
        return ClaimFold.of(cutoff.of(history.entries()), Set.of());
    }

    private static Cutoff cutoff(String asOf, String statedBy) {
        return new Cutoff(
                asOf == null ? null : LocalDate.parse(asOf),
                statedBy == null ? null : LocalDate.parse(statedBy),
                ZoneOffset.UTC);
    }

    private static List<ResponseKind> kinds(Optional<Claim> claim) {
        return claim.orElseThrow().responses().stream()
                .map(entry -> entry.statement().kind())
                .toList();
    }

    private static Statement added(String on) {
        return History.added(on);
    }

    private static Statement rated() {
        return new Rated(Confidence.HIGH, "both say so");
    }

    private static Statement said(ResponseKind kind, String on) {
        return History.said(kind, "Russia", on == null ? null : new PartialDate(on));
    }
}
