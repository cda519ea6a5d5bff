package dev.onrecord.intake.keep;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim that the record held before the load.
 *
 * @param id its number
 * @param claim all that the record holds on it; null where a draft says what it says, word for word, and nothing else
 */
public record KnownClaim(ClaimId id, @Nullable Claim claim) {}
