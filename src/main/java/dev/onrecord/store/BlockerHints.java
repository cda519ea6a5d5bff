package dev.onrecord.store;

import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.BlockerSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where claims with a blocker are found besides their state.
 *
 * @param search what is looked for; null for nothing
 * @param party the party that the blocker is about, as the record knows it; empty for any
 * @param sources the unresolved sources of which any claim that leans on them may have the blocker
 */
record BlockerHints(@Nullable BlockerSearch search, Optional<String> party, List<String> sources) {

    static final BlockerHints NONE = new BlockerHints(null, Optional.empty(), List.of());

    private static final String HAS_OPEN_PARTS = """
            c.id IN (SELECT part_of FROM claim WHERE part_of IS NOT NULL AND standing IN ('unverified', 'refuted'))""";

    /** Returns the condition that finds claims by their parts. */
    Optional<String> parts() {
        return search != null && search.kind() == BlockerKind.PART ? Optional.of(HAS_OPEN_PARTS) : Optional.empty();
    }

    /** Tells whether claims are found by more than their state, so that one may be found twice. */
    boolean areArms() {
        return !sources.isEmpty() || parts().isPresent();
    }

    /**
     * Returns what the day says about the claims, with a day to spare for deadlines in other zones. A withdrawn claim
     * waits for nothing and keeps its blockers, so that each of them is worth a look.
     *
     * @param value makes a named value
     */
    Optional<String> condition(Function<Object, String> value) {
        if (search == null) {
            return Optional.empty();
        }
        long today = search.today().toEpochDay();
        return switch (search.kind()) {
            case OVERDUE -> Optional.of(waits(Due.ANSWER, "d.day <= " + value.apply(today + 1)));
            case RECHECK -> Optional.of(waits(Due.SEARCH, "d.day <= " + value.apply(today + 1)));
            case AWAITING ->
                Optional.of(waits(Due.ANSWER, "(d.day IS NULL OR d.day >= " + value.apply(today - 1) + ")"));
            default -> Optional.empty();
        };
    }

    private static String waits(String kind, String when) {
        return "(c.standing = 'withdrawn' OR EXISTS (SELECT 1 FROM due d WHERE d.claim = c.id AND d.kind = '" + kind
                + "' AND " + when + "))";
    }
}
