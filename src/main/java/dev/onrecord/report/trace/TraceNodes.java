package dev.onrecord.report.trace;

import java.util.HashMap;
import java.util.Map;

/** Short names for the sources of one graph, {@code s1}, {@code s2} and so on, that need no quoting. */
final class TraceNodes {

    private final Map<String, String> nodes = new HashMap<>();

    /** Returns the short name of a source, the same each time. */
    String of(String source) {
        return nodes.computeIfAbsent(source, added -> "s" + (nodes.size() + 1));
    }
}
