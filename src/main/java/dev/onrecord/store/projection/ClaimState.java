package dev.onrecord.store.projection;

import dev.onrecord.domain.policy.Trait;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.StatementFields;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What many claims have in common: where they stand, how confident the desk is, and what can give rise to blockers.
 *
 * @param standing where they stand
 * @param confidence how confident the desk is; null for unrated ones
 * @param traits what can give rise to blockers
 */
public record ClaimState(Standing standing, @Nullable Confidence confidence, Set<Trait> traits) {

    /** What stands for the confidence of a claim that has none. */
    public static final String UNRATED = "unrated";

    /** How many bits of the number each of its parts takes. */
    public static final int BITS = 8;
    /** The greatest value of a part. */
    public static final long MASK = (1 << BITS) - 1;

    static ClaimState of(Claim claim) {
        var confidence = claim.rating().map(rating -> rating.statement().level());
        return new ClaimState(claim.standing(), confidence.orElse(null), Trait.of(claim));
    }

    /** Returns the state that a number stands for. */
    public static ClaimState ofNumber(long number) {
        int level = (int) (number >> BITS & MASK);
        return new ClaimState(
                at(Standing.values(), (int) (number & MASK)),
                level == 0 ? null : at(Confidence.values(), level - 1),
                Trait.ofBits(number >> BITS * 2));
    }

    private static <T> T at(T[] words, int place) {
        if (place < words.length) {
            return words[place];
        }
        throw StatementFields.unknown("state " + place);
    }

    /** Returns a number that stands for the state: the places of its words in their lists, and the bits of the traits. */
    long number() {
        long level = confidence == null ? 0 : confidence.ordinal() + 1;
        return Trait.bits(traits) << BITS * 2 | level << BITS | standing.ordinal();
    }

    /** Returns the level of confidence; empty for unrated claims. */
    public Optional<Confidence> level() {
        return Optional.ofNullable(confidence);
    }

    /** Returns the word for the confidence. */
    public String confidenceInWords() {
        return level().map(Term::published).orElse(UNRATED);
    }
}
