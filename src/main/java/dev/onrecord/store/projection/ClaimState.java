package dev.onrecord.store.projection;

import dev.onrecord.domain.policy.Trait;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.StatementFields;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A state that many claims share: standing, confidence, and the traits that can give rise to blockers.
 *
 * @param confidence the confidence of the desk; null for unrated claims
 */
public record ClaimState(Standing standing, @Nullable Confidence confidence, Set<Trait> traits) {

    /** The word for the confidence of an unrated claim. */
    public static final String UNRATED = "unrated";

    /** How many bits of the number each of its parts takes. */
    public static final int BITS = 8;
    /** The greatest value of a part. */
    public static final long MASK = (1 << BITS) - 1;
    /** The bit of {@link Trait#CHANGED_SINCE} in the number. */
    public static final long CHANGED_SINCE = Trait.bits(Set.of(Trait.CHANGED_SINCE)) << BITS * 2;

    static ClaimState of(Claim claim) {
        var confidence = claim.rating().map(rating -> rating.statement().level());
        return new ClaimState(claim.standing(), confidence.orElse(null), Trait.of(claim));
    }

    /** Returns the state of a {@linkplain #number() number}. */
    public static ClaimState ofNumber(long number) {
        int level = (int) (number >> BITS & MASK);
        return new ClaimState(
                coded(Standing.values(), Standing::code, (int) (number & MASK)),
                level == 0 ? null : coded(Confidence.values(), Confidence::code, level),
                Trait.ofBits(number >> BITS * 2));
    }

    private static <T> T coded(T[] words, ToIntFunction<T> codes, int code) {
        for (T word : words) {
            if (codes.applyAsInt(word) == code) {
                return word;
            }
        }
        throw StatementFields.unknown("state " + code);
    }

    /** Returns the number of the state, which stores hold: codes of standing and confidence, and bits of the traits. */
    long number() {
        long level = confidence == null ? 0 : confidence.code();
        return Trait.bits(traits) << BITS * 2 | level << BITS | standing.code();
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
