package dev.onrecord.domain.policy;

import dev.onrecord.domain.record.Claim;
import java.util.Set;

/** Tells what verdicts were given in spite of. */
@FunctionalInterface
public interface Ground {

    /**
     * Returns what stood in the way of the verdict of a claim, which has one, when it was given, and what it overrode. Parties
     * are called as they are now.
     */
    Set<BlockerCode> of(Claim claim);
}
