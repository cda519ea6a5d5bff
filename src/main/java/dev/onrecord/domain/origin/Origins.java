package dev.onrecord.domain.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a claim comes from in the end; sets are in the order in which the sources were first mentioned.
 *
 * @param traced the origins: roots that can be named
 * @param unresolved the roots that cannot, which are no origins
 * @param loops the groups of sources that have the claim from each other
 * @param reports how many sources carried the claim, by a citation of their own
 */
public record Origins(Set<String> traced, Set<String> unresolved, List<Loop> loops, int reports) {

    /** Keeps its own copies, in the order given. */
    public Origins {
        traced = copyInOrder(traced);
        unresolved = copyInOrder(unresolved);
        loops = List.copyOf(loops);
    }

    /** Returns whether some sources have the claim from nobody but each other. */
    public boolean isCircular() {
        return loops.stream().anyMatch(Loop::closed);
    }

    /** Returns whether any sources have the claim from each other, be it that it also came from outside. */
    public boolean hasLoop() {
        return !loops.isEmpty();
    }

    /** Returns the counts in words, such as {@code 4 reports, 1 traced origin, 1 unresolved root}. */
    public String sentence() {
        var parts = new ArrayList<String>();
        parts.add(counted(reports, "report", "reports"));
        parts.add(counted(traced.size(), "traced origin", "traced origins"));
        if (!unresolved.isEmpty()) {
            parts.add(counted(unresolved.size(), "unresolved root", "unresolved roots"));
        }
        var closed = (int) loops.stream().filter(Loop::closed).count();
        if (closed > 0) {
            parts.add(counted(closed, "loop", "loops") + " with no way in");
        }
        if (closed < loops.size()) {
            parts.add(counted(loops.size() - closed, "loop", "loops") + " fed from outside");
        }
        return String.join(", ", parts);
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static Set<String> copyInOrder(Set<String> sources) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(sources));
    }

    /**
     * Sources that have the claim from each other, or one that has it from itself.
     *
     * @param closed whether nobody outside the loop gave it to any of them
     */
    public record Loop(Set<String> sources, boolean closed) {

        /** Keeps its own copy, in the order given. */
        public Loop {
            sources = copyInOrder(sources);
        }
    }
}
