package dev.onrecord.domain.policy;

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

/**
 * A claim together with what follows from it at one moment.
 *
 * @param claim the claim
 * @param towards the verdict that the blockers are about: the one that stands or is asked about, else {@code verified}
 * @param origins where it comes from
 * @param blockers what stands between it and that verdict, in order
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
        List<Surroundings.Same> sames,
        SourceBook sources,
        Instant moment,
        ZoneId zone) {

    /** Copies the lists. */
    public AssessedClaim {
        blockers = List.copyOf(blockers);
        sames = List.copyOf(sames);
    }

    /** Assesses a claim by what stands in the way of the verdict that stands, else of {@code verified}. */
    public static AssessedClaim of(Claim claim, Surroundings around) {
        var origins = Blockers.originsOf(claim, around);
        var towards = claim.standing().verdict().orElse(Verdict.VERIFIED);
        return of(claim, towards, origins, Blockers.ofStanding(claim, around, origins), around);
    }

    /** Assesses a claim by what stands in the way of giving it a verdict. */
    public static AssessedClaim towards(Verdict verdict, Claim claim, Surroundings around) {
        var origins = Blockers.originsOf(claim, around);
        return of(claim, verdict, origins, Blockers.of(claim, verdict, around, origins), around);
    }

    private static AssessedClaim of(
            Claim claim, Verdict towards, Origins origins, List<Blocker> blockers, Surroundings around) {
        return new AssessedClaim(
                claim,
                towards,
                origins,
                blockers,
                around.sames().apply(claim),
                around.sources(),
                around.now(),
                around.zone());
    }

    /** Returns who took the claim from whom. */
    public AttributionGraph attribution() {
        return Blockers.graphOf(claim, sources);
    }

    /** Returns the blockers that the policy insists on. */
    public List<Blocker> inTheWay() {
        return blockers.stream().filter(Blocker::inTheWay).toList();
    }

    /** Returns what is in the way of giving the verdict: a second person is asked for only once it is given. */
    public List<Blocker> unmet() {
        return inTheWay().stream()
                .filter(blocker -> blocker.kind() != BlockerKind.SECOND)
                .toList();
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
