package dev.onrecord.domain.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what is shown of something at two times. Who takes from the first what was before, and adds what is after, has
 * the second.
 */
public final class Differences {

    private Differences() {}

    /** Returns what changed: first what is otherwise or gone, in the order of the first, then what is new. */
    public static List<Difference> between(List<Fact> before, List<Fact> after) {
        var now = byKey(after);
        var found = new ArrayList<Difference>();
        for (Fact then : before) {
            var other = now.remove(new Key(then.what(), then.key()));
            if (other == null) {
                found.add(new Difference(then.what(), then.value(), null));
            } else if (!other.value().equals(then.value())) {
                found.add(new Difference(then.what(), then.value(), other.value()));
            }
        }
        now.values().forEach(fresh -> found.add(new Difference(fresh.what(), null, fresh.value())));
        return found;
    }

    private static Map<Key, Fact> byKey(List<Fact> facts) {
        var byKey = new LinkedHashMap<Key, Fact>();
        facts.forEach(fact -> byKey.put(new Key(fact.what(), fact.key()), fact));
        return byKey;
    }

    private record Key(String what, String key) {}
}
