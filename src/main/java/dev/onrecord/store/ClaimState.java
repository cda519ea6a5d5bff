package dev.onrecord.store;

import dev.onrecord.domain.policy.Trait;
import dev.onrecord.domain.record.Claim;

/**
 * What many claims have in common: where they stand, how confident the desk is, and what can give rise to blockers.
 *
 * @param standing the word of a standing
 * @param confidence the word of a confidence, or {@link #UNRATED}
 * @param traits the bits of the traits
 */
record ClaimState(String standing, String confidence, long traits) {

    static final String UNRATED = "unrated";

    static ClaimState of(Claim claim) {
        return new ClaimState(
                claim.standing().published(),
                claim.rating().map(rating -> rating.statement().level().published()).orElse(UNRATED),
                Trait.bits(Trait.of(claim)));
    }
}
