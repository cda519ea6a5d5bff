package dev.onrecord.domain.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One walk through an attribution graph, depth first, with a stack of its own in place of recursion. */
final class TraceWalk {

    private static final int NOBODY = -1;

    private final List<String> names;
    private final int[][] upstream;
    private final List<Role> roles;
    private final boolean[] shown;
    private final int[] next;
    private final Deque<Integer> branch = new ArrayDeque<>();
    private final List<TraceRow> rows = new ArrayList<>();

    TraceWalk(List<String> names, int[][] upstream, List<Role> roles) {
        this.names = names;
        this.upstream = upstream;
        this.roles = roles;
        shown = new boolean[names.size()];
        next = new int[names.size()];
    }

    /** Returns the rows of all that is upstream of the given nodes, which come first at depth 0. */
    List<TraceRow> from(List<Integer> outermost) {
        for (var node : outermost) {
            show(node, NOBODY, true);
            while (!branch.isEmpty()) {
                advance(branch.element());
            }
        }
        return rows;
    }

    private void advance(int node) {
        if (next[node] == upstream[node].length) {
            branch.pop();
            return;
        }
        var source = upstream[node][next[node]++];
        show(source, node, next[node] == upstream[node].length);
    }

    private void show(int node, int taker, boolean last) {
        var takenBy = taker == NOBODY ? null : names.get(taker);
        rows.add(new TraceRow(branch.size(), names.get(node), takenBy, roles.get(node), last, shown[node]));
        if (!shown[node]) {
            shown[node] = true;
            branch.push(node);
        }
    }
}
