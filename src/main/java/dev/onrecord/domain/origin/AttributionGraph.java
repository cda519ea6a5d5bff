package dev.onrecord.domain.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who took one claim from whom.
 *
 * <p>The nodes are sources, told apart by name alone: two pieces of one outlet are one source if they are cited by one
 * name, and two if by two. Several citations of a source are put together, so a source that once is cited alone and
 * once {@code --from} another has that other one as its upstream.
 *
 * <p>A source with nothing upstream is a root. A root is a traced origin unless it is marked unresolved. That holds also
 * for a root which is named only as the upstream of others and has no citation of its own: it is who the chain ends at,
 * and a citation without {@code --from} would say no more about where it has the claim from. A desk that doubts it marks
 * it unresolved. A mark on a source that does name its upstream has no effect on the count.
 *
 * <p>Sources that have the claim from each other (a strongly connected component of two or more, or a source that names
 * itself) are a loop. Its members are no roots, so a loop with no way in yields no origin; one that someone outside
 * feeds is led back to that source like any report.
 *
 * <p>Everything is found in time linear in sources and links and in the order of first mention, so the same citations
 * always give the same lists.
 */
public final class AttributionGraph {

    private final List<String> names;
    private final int[][] upstream;
    private final Predicate<String> unresolved;
    private final int reports;
    private final Condensation groups;

    private AttributionGraph(List<String> names, int[][] upstream, Predicate<String> unresolved, int reports) {
        this.names = names;
        this.upstream = upstream;
        this.unresolved = unresolved;
        this.reports = reports;
        this.groups = Condensation.of(upstream);
    }

    /**
     * Creates the graph of a claim.
     *
     * @param links its citations, in the order in which they were recorded
     * @param unresolved whether a source stands for somebody unknown; asked of roots only
     */
    public static AttributionGraph of(Collection<Link> links, Predicate<String> unresolved) {
        var upstream = new LinkedHashMap<String, Set<String>>();
        var reports = new HashSet<String>();
        for (var link : links) {
            upstream.computeIfAbsent(link.source(), source -> new LinkedHashSet<>())
                    .addAll(link.from());
            link.from().forEach(source -> upstream.computeIfAbsent(source, root -> new LinkedHashSet<>()));
            reports.add(link.source());
        }
        return new AttributionGraph(List.copyOf(upstream.keySet()), numbered(upstream), unresolved, reports.size());
    }

    /** Returns the origins of the claim. */
    public Origins origins() {
        var traced = new LinkedHashSet<String>();
        var unnamed = new LinkedHashSet<String>();
        for (int node = 0; node < names.size(); node++) {
            switch (role(node)) {
                case TRACED_ORIGIN -> traced.add(names.get(node));
                case UNRESOLVED_ROOT -> unnamed.add(names.get(node));
                case REPORT, IN_LOOP -> {}
            }
        }
        return new Origins(traced, unnamed, loops(true), loops(false), reports);
    }

    /** Returns the attribution tree, from the reports that nobody takes from inward to the origins. */
    public List<TraceRow> trace() {
        var roles = IntStream.range(0, names.size()).mapToObj(this::role).toList();
        return new TraceWalk(names, upstream, roles).from(groups.outermost());
    }

    private Role role(int node) {
        if (groups.isInLoop(node)) {
            return Role.IN_LOOP;
        }
        if (upstream[node].length > 0) {
            return Role.REPORT;
        }
        return unresolved.test(names.get(node)) ? Role.UNRESOLVED_ROOT : Role.TRACED_ORIGIN;
    }

    private List<Set<String>> loops(boolean closed) {
        return groups.loops().stream()
                .filter(members -> groups.isClosed(members.get(0)) == closed)
                .map(this::named)
                .toList();
    }

    private Set<String> named(List<Integer> nodes) {
        return nodes.stream().map(names::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int[][] numbered(Map<String, Set<String>> upstream) {
        var numbers = new HashMap<String, Integer>();
        upstream.keySet().forEach(source -> numbers.put(source, numbers.size()));
        return upstream.values().stream()
                .map(sources -> sources.stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
    }

    /**
     * A citation: one source carried the claim.
     *
     * @param from the sources that it took the claim from; empty when it names none
     */
    public record Link(String source, List<String> from) {

        /** Keeps its own copy of the list. */
        public Link {
            from = List.copyOf(from);
        }
    }
}
