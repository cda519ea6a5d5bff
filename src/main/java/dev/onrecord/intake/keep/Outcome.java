package dev.onrecord.intake.keep;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Defect;

/** What became of one record of a file. */
public sealed interface Outcome {

    /** The claim is new. */
    record Added(ClaimId claim) implements Outcome {}

    /** The claim is known, and the record says nothing new about it. */
    record Unchanged(ClaimId claim) implements Outcome {}

    /** The claim is known and was revised or added to. */
    record Changed(ClaimId claim) implements Outcome {}

    /**
     * The record was not kept.
     *
     * @param isConflict whether it is good in itself and only differs from what the record holds
     */
    record Rejected(Defect defect, boolean isConflict) implements Outcome {}
}
