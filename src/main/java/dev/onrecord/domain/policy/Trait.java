package dev.onrecord.domain.policy;

import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.vocabulary.Stance;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A property of a claim that can lead to a blocker.
 *
 * <p>A trait follows from the record of the claim alone, so it can be stored with the claim and tells which claims are
 * worth assessing. Blockers cannot: they also depend on the policy, on the sources and on the day.
 *
 * <p>The store keeps them as bits of a number; the bit of a trait is never changed, and none is used again.
 */
public enum Trait {
    /** It has no citation. */
    UNCITED(0),
    /** Its attribution ends at one source. */
    ONE_ROOT(1),
    /** Its attribution ends at several sources. */
    MORE_ROOTS(2),
    /** Sources have it from each other and nobody else. */
    CIRCULAR(3),
    /** No piece of evidence supports it. */
    UNSUPPORTED(4),
    /** A supporting piece of evidence has no credibility, or a source, whose grade may be missing. */
    UNGRADED(5),
    /** A piece of evidence speaks against it. */
    REFUTED(6),
    /** A party whose answer it calls for was not asked. */
    NOT_ASKED(7),
    /** A request is open. */
    ASKED(8),
    /** A party's denial stands and no evidence supports it. */
    DISPUTED(9),
    /** A search is to be made again. */
    SEARCHED(10),
    /** A file of evidence is missing or changed. */
    FILE_CHANGED(11),
    /** A question, an answer or the verdict is about an earlier wording. */
    REWORDED(12),
    /** Something was recorded of it, or taken back, since its verdict was given. */
    CHANGED_SINCE(13),
    /** A question to a party could not be delivered. */
    NOT_REACHED(14),
    /** A proposed verdict waits for a second person. */
    PROPOSED(15);

    private final long bit;

    Trait(int place) {
        bit = 1L << place;
    }

    /** Returns the traits of a claim. */
    public static Set<Trait> of(Claim claim) {
        var traits = EnumSet.noneOf(Trait.class);
        addOrigins(claim, traits);
        addEvidence(claim, traits);
        addParties(claim, traits);
        if (!claim.earlierWordings().isEmpty()) {
            traits.add(REWORDED);
        }
        if (claim.fourEyes().waiting().isPresent()) {
            traits.add(PROPOSED);
        }
        if (isChangedSinceItsVerdict(claim)) {
            traits.add(CHANGED_SINCE);
        }
        return traits;
    }

    /** Tells so too where something was taken back before, as the record of the claim does not say when. */
    private static boolean isChangedSinceItsVerdict(Claim claim) {
        var conclusion = claim.conclusion();
        if (conclusion == null || claim.withdrawal() != null) {
            return false;
        }
        var history = claim.history();
        return !claim.takenBack().isEmpty()
                || history.stream().anyMatch(entry -> entry.statement() instanceof RedactedWords)
                || !history.get(history.size() - 1).id().equals(conclusion.id());
    }

    private static void addOrigins(Claim claim, Set<Trait> traits) {
        if (claim.citations().isEmpty()) {
            traits.add(UNCITED);
            return;
        }
        var origins =
                AttributionGraph.of(Blockers.linksOf(claim), source -> false).origins();
        if (!origins.traced().isEmpty()) {
            traits.add(origins.traced().size() == 1 ? ONE_ROOT : MORE_ROOTS);
        }
        if (origins.isCircular()) {
            traits.add(CIRCULAR);
        }
    }

    private static void addEvidence(Claim claim, Set<Trait> traits) {
        traits.add(UNSUPPORTED);
        for (var evidence : claim.evidence()) {
            var piece = evidence.piece();
            if (piece.stance() == Stance.SUPPORTS) {
                traits.remove(UNSUPPORTED);
                if (piece.credibility() == null || piece.source() != null) {
                    traits.add(UNGRADED);
                }
            } else if (piece.stance() == Stance.REFUTES) {
                traits.add(REFUTED);
            }
            if (evidence.file() != FileState.UNCHANGED) {
                traits.add(FILE_CHANGED);
            }
        }
    }

    private static void addParties(Claim claim, Set<Trait> traits) {
        var parties = claim.parties();
        if (parties.isEmpty()) {
            return;
        }
        if (claim.content().about().stream().anyMatch(party -> Blockers.isNotAsked(claim, party))) {
            traits.add(NOT_ASKED);
        }
        if (claim.requests().stream().anyMatch(Request::isOpen)) {
            traits.add(ASKED);
        }
        for (String party : parties) {
            if (traits.contains(UNSUPPORTED) && Blockers.denialOf(claim, party).isPresent()) {
                traits.add(DISPUTED);
            }
            if (Blockers.isNotReached(claim, party)) {
                traits.add(NOT_REACHED);
            }
            if (Blockers.recheckOf(claim, party).isPresent()) {
                traits.add(SEARCHED);
            }
        }
    }

    /** Returns the traits as a number in which each has its own bit. */
    public static long bits(Collection<Trait> traits) {
        return traits.stream().mapToLong(trait -> trait.bit).sum();
    }

    /** Returns the traits that a number stands for. */
    public static Set<Trait> ofBits(long bits) {
        var traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : values()) {
            if ((bits & trait.bit) != 0) {
                traits.add(trait);
            }
        }
        return traits;
    }
}
