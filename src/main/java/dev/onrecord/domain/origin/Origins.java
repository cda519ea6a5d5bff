package dev.onrecord.domain.origin;

import dev.onrecord.domain.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a claim comes from in the end; sources are in the order in which they were first mentioned.
 *
 * @param traced the origins: roots that can be named
 * @param unresolved the roots that cannot, which are no origins
 * @param loops the groups of sources that have the claim from nobody but each other
 * @param fedLoops the groups that have it from each other and also from outside
 * @param reports how many sources carried the claim, by a citation of their own
 */
public record Origins(
        Set<String> traced, Set<String> unresolved, List<Set<String>> loops, List<Set<String>> fedLoops, int reports) {

    /** Keeps its own copies, in the order given. */
    public Origins {
        traced = inOrder(traced);
        unresolved = inOrder(unresolved);
        loops = loops.stream().map(Origins::inOrder).toList();
        fedLoops = fedLoops.stream().map(Origins::inOrder).toList();
    }

    /** Returns whether there is a loop with no way in: sources that have the claim from nobody but each other. */
    public boolean isCircular() {
        return !loops.isEmpty();
    }

    /** Returns the counts in words, such as {@code 4 reports, 1 traced origin, 1 unresolved root}. */
    public String sentence() {
        var parts = new ArrayList<String>();
        parts.add(English.count(reports, "report"));
        parts.add(English.count(traced.size(), "traced origin"));
        if (!unresolved.isEmpty()) {
            parts.add(English.count(unresolved.size(), "unresolved root"));
        }
        if (!loops.isEmpty()) {
            parts.add(English.count(loops.size(), "loop") + " with no way in");
        }
        if (!fedLoops.isEmpty()) {
            parts.add(English.count(fedLoops.size(), "loop") + " fed from outside");
        }
        return String.join(", ", parts);
    }

    private static Set<String> inOrder(Set<String> sources) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(sources));
    }
}
