package dev.onrecord.domain.likeness;

import dev.onrecord.domain.ClaimId;

/**
 * How much a claim is like a text, and why. It says nothing on whether the two are the same: that is for the desk to
 * decide.
 *
 * @param claim the claim
 * @param score how alike they are, from 0 to 1, for putting claims in order
 * @param common what the two have in common
 */
public record Likeness(ClaimId claim, double score, Common common) {}
