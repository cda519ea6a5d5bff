package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.store.projection.WrittenClaim;

/**
 * A claim of the record that somebody brings again.
 *
 * @param id its number
 * @param print the fingerprint of its present content, as {@link WrittenClaim#print()}
 */
public record SameClaim(ClaimId id, long print) {}
