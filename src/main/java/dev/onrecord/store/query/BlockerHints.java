package dev.onrecord.store.query;

import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.store.projection.ClaimState;
import dev.onrecord.store.projection.DueItem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How claims with a blocker are found, besides by their state.
 *
 * @param search the blocker that is searched for; null for none
 * @param party the party that the blocker is about, as the record spells it; empty for any
 * @param sources the unresolved sources that can give a claim the blocker
 * @param fewWait whether so few claims wait for what the blocker is about that they are best found by the day
 */
record BlockerHints(@Nullable BlockerSearch search, Optional<String> party, List<String> sources, boolean fewWait) {

    static final BlockerHints NONE = new BlockerHints(null, Optional.empty(), List.of(), false);

    private static final String HAS_OPEN_PARTS = """
            c.id IN (SELECT part_of FROM claim WHERE part_of IS NOT NULL AND standing IN ('unverified', 'refuted'))""";

    /** Returns the condition that finds claims by their parts. */
    Optional<String> parts() {
        return search != null && search.kind() == BlockerKind.PART ? Optional.of(HAS_OPEN_PARTS) : Optional.empty();
    }

    /** Returns the condition that finds claims by the day that they wait for, where those are few. */
    Optional<String> waiting() {
        return fewWait
                ? waitingRows(search).map(rows -> "c.id IN (SELECT d.claim FROM " + rows + ")")
                : Optional.empty();
    }

    /** Tells whether claims are found by more than their state, so that one can be found twice. */
    boolean areArms() {
        return !sources.isEmpty() || parts().isPresent() || waiting().isPresent();
    }

    /**
     * Tells whether claims in a state can have the blocker. A withdrawn claim waits for nothing but keeps its blockers,
     * so each of them is checked.
     */
    boolean mayBeIn(ClaimState state) {
        return search == null
                || search.mayHave(state.standing(), state.level(), state.traits())
                        && (!fewWait || state.standing() == Standing.WITHDRAWN);
    }

    /** Returns the condition on the day for claims that are found by their state. */
    Optional<String> condition() {
        return fewWait
                ? Optional.empty()
                : waitingRows(search)
                        .map(rows ->
                                "(c.standing = 'withdrawn' OR EXISTS (SELECT 1 FROM " + rows + " AND d.claim = c.id))");
    }

    /**
     * Returns the due items that a blocker can be about, with a day to spare for deadlines in other time zones; empty where it is
     * about none.
     */
    static Optional<String> waitingRows(@Nullable BlockerSearch search) {
        if (search == null) {
            return Optional.empty();
        }
        long today = search.today().toEpochDay();
        return switch (search.kind()) {
            case OVERDUE -> Optional.of(rows(DueItem.ANSWER, "d.day <= " + (today + 1)));
            case RECHECK -> Optional.of(rows(DueItem.SEARCH, "d.day <= " + (today + 1)));
            case AWAITING -> Optional.of(rows(DueItem.ANSWER, "(d.day IS NULL OR d.day >= " + (today - 1) + ")"));
            default -> Optional.empty();
        };
    }

    private static String rows(String kind, String when) {
        return "due d WHERE d.kind = '" + kind + "' AND " + when;
    }
}
