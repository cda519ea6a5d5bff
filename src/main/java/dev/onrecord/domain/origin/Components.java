package dev.onrecord.domain.origin;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The strongly connected components of a graph: the largest groups in which each node is reached from each other one.
 *
 * <p>Found by Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972) in time linear in nodes and
 * edges, with a stack of its own in place of recursion, so that a chain may be as long as memory allows.
 */
final class Components {

    private static final int NONE = -1;

    private final int[][] edges;
    private final int[] component;
    private final int[] seenAt;
    private final int[] earliest;
    private final int[] nextEdge;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private int seen;
    private int count;

    private Components(int[][] edges) {
        this.edges = edges;
        component = new int[edges.length];
        seenAt = new int[edges.length];
        earliest = new int[edges.length];
        nextEdge = new int[edges.length];
        Arrays.fill(component, NONE);
        Arrays.fill(seenAt, NONE);
    }

    /** Finds the components of the graph in which node {@code n} has edges to the nodes {@code edges[n]}. */
    static Components of(int[][] edges) {
        var components = new Components(edges);
        for (int node = 0; node < edges.length; node++) {
            components.visitFrom(node);
        }
        return components;
    }

    /** Returns how many components there are; they are numbered from 0. */
    int count() {
        return count;
    }

    /** Returns how many nodes there are; they are numbered from 0. */
    int nodes() {
        return edges.length;
    }

    /** Returns the component that a node is in. */
    int of(int node) {
        return component[node];
    }

    private void visitFrom(int start) {
        if (seenAt[start] != NONE) {
            return;
        }
        enter(start);
        while (!path.isEmpty()) {
            int node = path.element();
            if (nextEdge[node] < edges[node].length) {
                follow(node, edges[node][nextEdge[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        seenAt[node] = seen;
        earliest[node] = seen;
        seen++;
        open.push(node);
        path.push(node);
    }

    private void follow(int node, int target) {
        if (seenAt[target] == NONE) {
            enter(target);
        } else if (component[target] == NONE) {
            earliest[node] = Math.min(earliest[node], seenAt[target]);
        }
    }

    private void leave(int node) {
        path.pop();
        if (earliest[node] == seenAt[node]) {
            close(node);
        }
        if (!path.isEmpty()) {
            int parent = path.element();
            earliest[parent] = Math.min(earliest[parent], earliest[node]);
        }
    }

    private void close(int root) {
        int member;
        do {
            member = open.pop();
            component[member] = count;
        } while (member != root);
        count++;
    }
}
