package dev.onrecord.report;

import dev.onrecord.domain.policy.AssessedClaim;

/** Claims on their way into one text, one after the other, without any of them being kept. */
public interface ClaimList {

    /** Adds a claim. */
    void add(AssessedClaim claim);

    /**
     * Adds a claim that was found by its likeness to another.
     *
     * @param score how alike they are, from 0 to 1
     */
    void add(AssessedClaim claim, double score);

    /** Writes what belongs behind the last claim; without any claim it makes the text that says so in its format. */
    void end();
}
