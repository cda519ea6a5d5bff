package dev.onrecord.domain.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.origin.AttributionGraph.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class RandomAttributionTests {

    @Property
    void aRelayNeverRaisesTheNumberOfOrigins(@ForAll("links") @NotEmpty List<Link> links, @ForAll Random random) {
        var sources = List.copyOf(upstreamOf(links).keySet());
        var relayed = new ArrayList<>(links);
        relayed.add(new Link("relay", List.of(sources.get(random.nextInt(sources.size())))));

        assertThat(origins(relayed).traced()).isEqualTo(origins(links).traced());
        assertThat(origins(relayed).reports()).isEqualTo(origins(links).reports() + 1);
    }

    @Property
    void newNamesChangeNothingButNames(@ForAll("links") List<Link> links) {
        UnaryOperator<String> renamed = source -> source + " (new)";
        var relabelled = links.stream()
                .map(link -> new Link(
                        renamed.apply(link.source()),
                        link.from().stream().map(renamed).toList()))
                .toList();

        assertThat(origins(relabelled)).isEqualTo(relabelled(origins(links), renamed));
    }

    @Property
    void theOrderOfCitationsChangesNoCount(@ForAll("links") List<Link> links, @ForAll Random random) {
        var shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, random);

        assertThat(origins(shuffled).sentence()).isEqualTo(origins(links).sentence());
        assertThat(origins(shuffled).traced()).isEqualTo(origins(links).traced());
    }

    @Property
    void theSameCitationsGiveTheSameOrder(@ForAll("links") List<Link> links) {
        assertThat(List.copyOf(origins(links).traced()))
                .isEqualTo(List.copyOf(origins(links).traced()));
        assertThat(List.copyOf(origins(links).traced()))
                .isSubsetOf(mentions(links))
                .isSortedAccordingTo((left, right) -> Integer.compare(
                        mentions(links).indexOf(left), mentions(links).indexOf(right)));
    }

    @Property
    void aClosedLoopHasNoOrigin(@ForAll @IntRange(min = 1, max = 50) int size) {
        var links = IntStream.range(0, size)
                .mapToObj(place -> new Link("s" + place, List.of("s" + (place + 1) % size)))
                .toList();

        assertThat(origins(links).isCircular()).isTrue();
        assertThat(origins(links).traced()).isEmpty();
        assertThat(origins(links).unresolved()).isEmpty();
    }

    @Property
    void everyRootIsEitherTracedOrUnresolved(@ForAll("links") List<Link> links) {
        var origins = origins(links);
        var roots = upstreamOf(links).entrySet().stream()
                .filter(source -> source.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        var found = new HashSet<>(origins.traced());
        found.addAll(origins.unresolved());
        assertThat(found)
                .isEqualTo(roots)
                .hasSize(origins.traced().size() + origins.unresolved().size());
    }

    @Property
    void loopsAreTheSourcesThatReachThemselves(@ForAll("links") List<Link> links) {
        var upstream = upstreamOf(links);
        var looping = upstream.keySet().stream()
                .filter(source -> reachedFrom(source, upstream).contains(source))
                .collect(Collectors.toSet());
        var origins = origins(links);

        var found = new HashSet<String>();
        origins.loops().forEach(found::addAll);
        origins.fedLoops().forEach(found::addAll);
        assertThat(found).isEqualTo(looping);
        for (var loop : origins.loops()) {
            loop.forEach(source -> assertThat(reachedFrom(source, upstream)).isEqualTo(loop));
        }
        for (var loop : origins.fedLoops()) {
            loop.forEach(source ->
                    assertThat(reachedFrom(source, upstream)).containsAll(loop).hasSizeGreaterThan(loop.size()));
        }
    }

    @Property
    void theTraceShowsEverySourceOnceAndEveryLinkOnce(@ForAll("links") List<Link> links) {
        var upstream = upstreamOf(links);
        var rows = AttributionGraph.of(links, RandomAttributionTests::isUnknown).trace();

        assertThat(rows.stream().filter(row -> !row.repeated()).map(TraceRow::source))
                .containsExactlyInAnyOrderElementsOf(upstream.keySet());
        assertThat(rows.stream().filter(row -> row.takenBy() != null).map(row -> row.takenBy() + " < " + row.source()))
                .containsExactlyInAnyOrderElementsOf(upstream.entrySet().stream()
                        .flatMap(source -> source.getValue().stream().map(from -> source.getKey() + " < " + from))
                        .toList());
    }

    @Property
    void everyRowFollowsWhoTookItOneStepDeeper(@ForAll("links") List<Link> links) {
        var branch = new HashMap<Integer, String>();
        for (var row :
                AttributionGraph.of(links, RandomAttributionTests::isUnknown).trace()) {
            assertThat(row.takenBy()).isEqualTo(branch.get(row.depth() - 1));
            branch.put(row.depth(), row.source());
        }
    }

    @Provide
    Arbitrary<List<Link>> links() {
        var source = Arbitraries.integers().between(0, 11).map(number -> "s" + number);
        return Combinators.combine(source, source.list().ofMaxSize(2))
                .as(Link::new)
                .list()
                .ofMaxSize(14);
    }

    private static boolean isUnknown(String source) {
        return source.startsWith("s3") || source.startsWith("s7");
    }

    private static Origins origins(List<Link> links) {
        return AttributionGraph.of(links, RandomAttributionTests::isUnknown).origins();
    }

    private static Origins relabelled(Origins origins, UnaryOperator<String> renamed) {
        UnaryOperator<Set<String>> all =
                sources -> sources.stream().map(renamed).collect(Collectors.toSet());
        return new Origins(
                all.apply(origins.traced()),
                all.apply(origins.unresolved()),
                origins.loops().stream().map(all).toList(),
                origins.fedLoops().stream().map(all).toList(),
                origins.reports());
    }

    private static List<String> mentions(List<Link> links) {
        var mentions = new ArrayList<String>();
        for (var link : links) {
            mentions.add(link.source());
            mentions.addAll(link.from());
        }
        return mentions;
    }

    private static Map<String, Set<String>> upstreamOf(List<Link> links) {
        var upstream = new HashMap<String, Set<String>>();
        mentions(links).forEach(source -> upstream.put(source, new HashSet<>()));
        links.forEach(link -> upstream.merge(link.source(), Set.copyOf(link.from()), RandomAttributionTests::union));
        return upstream;
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        var union = new HashSet<>(left);
        union.addAll(right);
        return union;
    }

    private static Set<String> reachedFrom(String start, Map<String, Set<String>> upstream) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(upstream.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            var source = open.pop();
            if (reached.add(source)) {
                open.addAll(upstream.getOrDefault(source, Set.of()));
            }
        }
        return reached;
    }
}
