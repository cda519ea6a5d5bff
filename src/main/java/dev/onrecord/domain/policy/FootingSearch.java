package dev.onrecord.domain.policy;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A search for the claims whose verdict may be in question, by their stored traits. Each claim that it finds still has to be
 * assessed. What hangs on the sources and the parts of a claim is not seen by its traits.
 *
 * @param policy the policy by which claims are assessed
 */
public record FootingSearch(Policy policy) {

    /** Tells whether something in a claim's own record may stand in the way of its verdict, by its confidence and its traits. */
    public boolean mayBeBlocked(Standing standing, Optional<Confidence> confidence, Set<Trait> traits) {
        return standing.verdict().map(policy::gate).stream()
                .flatMap(gate -> gate.insists().stream())
                .filter(kind -> !kind.hangsOnTheDay())
                .map(kind -> new BlockerSearch(kind, null, policy, LocalDate.EPOCH))
                .anyMatch(search -> search.mayHave(standing, confidence, traits));
    }
}
