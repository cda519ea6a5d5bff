package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.store.projection.WrittenClaim;

/**
 * A claim of the record that is the same as a given one.
 *
 * @param id its number
 * @param fingerprint the hash of its present content, as {@link WrittenClaim#fingerprint()}
 */
public record SameClaim(ClaimId id, long fingerprint) {}
