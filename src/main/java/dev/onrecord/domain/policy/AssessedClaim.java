package dev.onrecord.domain.policy;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.origin.Origins;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim together with what follows from it at one moment.
 *
 * @param claim the claim
 * @param towards the verdict that the blockers are about: the one that stands or is asked about, else {@code verified}
 * @param origins where it comes from
 * @param blockers what stands between it and that verdict, in order
 * @param footing whether what the verdict was given on still holds; null where no verdict stands
 * @param sames the claims that the desk holds to be the same
 * @param sources what is known of its sources
 * @param moment the moment for which all this holds
 * @param zone the time zone in which days end
 */
public record AssessedClaim(
        Claim claim,
        Verdict towards,
        Origins origins,
        List<Blocker> blockers,
        @Nullable Footing footing,
        List<Surroundings.Same> sames,
        SourceBook sources,
        Instant moment,
        ZoneId zone) {

    /** Copies the lists. */
    public AssessedClaim {
        blockers = List.copyOf(blockers);
        sames = List.copyOf(sames);
    }

    /**
     * Assesses a claim by what stands in the way of the verdict that stands, else of {@code verified}. What hangs on the day
     * alone is only noted of a verdict that stands.
     */
    public static AssessedClaim of(Claim claim, Surroundings around) {
        var verdict = claim.standing().verdict();
        if (verdict.isEmpty()) {
            return towards(Verdict.VERIFIED, claim, around);
        }
        var origins = Blockers.originsOf(claim, around);
        var blockers = Blockers.ofStanding(claim, around, origins).stream()
                .map(blocker -> blocker.kind().hangsOnTheDay() ? blocker.noted() : blocker)
                .toList();
        return of(claim, verdict.get(), origins, blockers, footing(claim, blockers, around), around);
    }

    /** Assesses a claim by what stands in the way of giving it a verdict. */
    public static AssessedClaim towards(Verdict verdict, Claim claim, Surroundings around) {
        var origins = Blockers.originsOf(claim, around);
        var blockers = Blockers.of(claim, verdict, around, origins);
        var footing = claim.standing()
                .verdict()
                .map(standing -> footing(claim, Blockers.ofStanding(claim, around, origins), around));
        return of(claim, verdict, origins, blockers, footing.orElse(null), around);
    }

    /**
     * Returns what the policy insists on before a claim is given a verdict, and does not find. A second person is asked for
     * only once it is given.
     */
    public static List<Blocker> inTheWay(Verdict verdict, Claim claim, Surroundings around) {
        return Blockers.of(claim, verdict, around, Blockers.originsOf(claim, around)).stream()
                .filter(blocker -> blocker.inTheWay() && blocker.kind() != BlockerKind.SECOND)
                .toList();
    }

    private static @Nullable Footing footing(Claim claim, List<Blocker> blockers, Surroundings around) {
        var conclusion = claim.conclusion();
        return conclusion == null ? null : Footing.of(claim, conclusion, blockers, around.ground());
    }

    private static AssessedClaim of(
            Claim claim,
            Verdict towards,
            Origins origins,
            List<Blocker> blockers,
            @Nullable Footing footing,
            Surroundings around) {
        return new AssessedClaim(
                claim,
                towards,
                origins,
                blockers,
                footing,
                around.sames().apply(claim),
                around.sources(),
                around.now(),
                around.zone());
    }

    /** Tells whether its verdict stands in question. */
    public boolean isInQuestion() {
        return footing != null && footing.isInQuestion();
    }

    /** Tells whether the blockers are about a verdict that stands. */
    public boolean isOfTheVerdictThatStands() {
        return footing != null
                && claim.standing().verdict().filter(towards::equals).isPresent();
    }

    /** Tells whether the verdict that stands was given in spite of one of its blockers. */
    public boolean isBehind(Blocker blocker) {
        return isOfTheVerdictThatStands() && blocker.inTheWay() && !isLost(blocker);
    }

    /** Returns the blockers that put no verdict in question, in order. */
    public List<Blocker> others() {
        return blockers.stream()
                .filter(blocker -> !isOfTheVerdictThatStands() || !isLost(blocker))
                .toList();
    }

    private boolean isLost(Blocker blocker) {
        return lost().stream().anyMatch(lost -> lost.asCode().equals(blocker.asCode()));
    }

    /** Returns how the desk decides anew on a verdict in question, besides clearing what stands in its way. */
    public List<Remedy> waysToDecide() {
        var verdict = claim.standing().verdict();
        return isInQuestion() && verdict.isPresent()
                ? List.of(new Remedy.StandBy(claim.id(), verdict.get()), new Remedy.Reopen(claim.id()))
                : List.of();
    }

    /** Returns what the verdict that stands has lost; nothing for a settled one and for none. */
    public List<Blocker> lost() {
        return footing == null ? List.of() : footing.lost();
    }

    /** Returns who took the claim from whom. */
    public AttributionGraph attribution() {
        return Blockers.graphOf(claim, sources);
    }

    /** Returns the blockers that the policy insists on. */
    public List<Blocker> inTheWay() {
        return blockers.stream().filter(Blocker::inTheWay).toList();
    }

    /** Returns the blockers that are noted and stand in nobody's way. */
    public List<Blocker> noted() {
        return blockers.stream().filter(blocker -> !blocker.inTheWay()).toList();
    }

    /** Returns the first blocker whose code or kind is the given text, in any case. */
    public Optional<Blocker> blocker(String codeOrKind) {
        var wanted = NameFold.of(codeOrKind);
        return blockers.stream()
                .filter(blocker -> NameFold.of(blocker.code()).equals(wanted)
                        || blocker.kind().published().equals(wanted))
                .findFirst();
    }
}
