package dev.onrecord.domain.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** The strongly connected components of a graph: which of them are loops, and how they are connected. */
final class Condensation {

    private final Components components;
    private final boolean[] loop;
    private final boolean[] takesFromOutside;
    private final boolean[] takenFromOutside;

    private Condensation(Components components) {
        this.components = components;
        loop = new boolean[components.count()];
        takesFromOutside = new boolean[components.count()];
        takenFromOutside = new boolean[components.count()];
    }

    /** Condenses the graph in which node {@code n} takes from the nodes {@code upstream[n]}. */
    static Condensation of(int[][] upstream) {
        var condensation = new Condensation(Components.of(upstream));
        for (int node = 0; node < upstream.length; node++) {
            for (int source : upstream[node]) {
                condensation.link(node, source);
            }
        }
        return condensation;
    }

    /** Returns whether the node takes, by way of others, from itself. */
    boolean isInLoop(int node) {
        return loop[components.of(node)];
    }

    /** Returns whether no node of the component that this one is in takes from outside of it. */
    boolean isClosed(int node) {
        return !takesFromOutside[components.of(node)];
    }

    /** Returns the nodes of each loop; loops and nodes are in the order of their numbers. */
    Collection<List<Integer>> loops() {
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int node = 0; node < components.nodes(); node++) {
            if (isInLoop(node)) {
                members.computeIfAbsent(components.of(node), component -> new ArrayList<>())
                        .add(node);
            }
        }
        return members.values();
    }

    /** Returns the first node of each component that no other one takes from: every node is upstream of one of them. */
    List<Integer> outermost() {
        var first = new ArrayList<Integer>();
        var done = takenFromOutside.clone();
        for (int node = 0; node < components.nodes(); node++) {
            if (!done[components.of(node)]) {
                done[components.of(node)] = true;
                first.add(node);
            }
        }
        return first;
    }

    private void link(int node, int source) {
        if (components.of(node) == components.of(source)) {
            loop[components.of(node)] = true;
        } else {
            takesFromOutside[components.of(node)] = true;
            takenFromOutside[components.of(source)] = true;
        }
    }
}
