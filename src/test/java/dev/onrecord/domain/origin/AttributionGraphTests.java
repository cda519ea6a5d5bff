package dev.onrecord.domain.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.origin.AttributionGraph.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributionGraphTests {

    private static final String CHANNELS = "unidentified Telegram channels";

    @Test
    void countsAsAnOriginWhoNamesNobody() {
        var origins = origins(link("Moskva"), link("Kommersant"));

        assertThat(origins.traced()).containsExactly("Moskva", "Kommersant");
        assertThat(origins.sentence()).isEqualTo("2 reports, 2 traced origins");
    }

    @Test
    void countsReportsOfOnePostAsOneOrigin() {
        var origins = origins(
                link("The Korea Herald", "The Moscow Times"),
                link("The Chosun Daily", "The Moscow Times"),
                link("The Moscow Times", "Ostorozhno Novosti"),
                link("Ostorozhno Novosti"));

        assertThat(origins.traced()).containsExactly("Ostorozhno Novosti");
        assertThat(origins.sentence()).isEqualTo("4 reports, 1 traced origin");
        assertThat(origins.loops()).isEmpty();
        assertThat(origins.fedLoops()).isEmpty();
    }

    @Test
    void hasNoOriginWhenTheTrailEndsAtSomebodyUnknown() {
        var origins = origins(
                link("The Korea Herald", "The Moscow Times"), link("The Moscow Times", "RTVI"), link("RTVI", CHANNELS));

        assertThat(origins.traced()).isEmpty();
        assertThat(origins.unresolved()).containsExactly(CHANNELS);
        assertThat(origins.sentence()).isEqualTo("3 reports, 0 traced origins, 1 unresolved root");
        assertThat(origins.isCircular()).isFalse();
    }

    @Test
    void takesWhoIsOnlyNamedAsUpstreamForAnOriginButNotForAReport() {
        var origins = origins(link("The Moscow Times", "RTVI"));

        assertThat(origins.traced()).containsExactly("RTVI");
        assertThat(origins.reports()).isOne();
    }

    @Test
    void putsTheCitationsOfOneSourceTogether() {
        var origins = origins(link("RTVI"), link("RTVI", CHANNELS), link("RTVI", "Moskva"), link("RTVI", "Moskva"));

        assertThat(origins.traced()).containsExactly("Moskva");
        assertThat(origins.unresolved()).containsExactly(CHANNELS);
        assertThat(origins.sentence()).isEqualTo("1 report, 1 traced origin, 1 unresolved root");
    }

    @Test
    void ignoresTheMarkOfASourceThatNamesItsUpstream() {
        var origins = origins(link(CHANNELS, "Ostorozhno Novosti"));

        assertThat(origins.traced()).containsExactly("Ostorozhno Novosti");
        assertThat(origins.unresolved()).isEmpty();
    }

    @Test
    void findsNoOriginAmongSourcesThatCiteEachOther() {
        var origins = origins(link("A", "B"), link("B", "A"), link("C", "A"));

        assertThat(origins.isCircular()).isTrue();
        assertThat(origins.traced()).isEmpty();
        assertThat(origins.loops()).containsExactly(Set.of("A", "B"));
        assertThat(origins.sentence()).isEqualTo("3 reports, 0 traced origins, 1 loop with no way in");
    }

    @Test
    void takesASourceThatNamesItselfForALoop() {
        assertThat(origins(link("A", "A")).loops()).containsExactly(Set.of("A"));
    }

    @Test
    void leadsALoopThatIsFedFromOutsideBackToWhoFeedsIt() {
        var origins = origins(link("A", "B"), link("B", "C"), link("C", "A", "Moskva"));

        assertThat(origins.isCircular()).isFalse();
        assertThat(origins.traced()).containsExactly("Moskva");
        assertThat(origins.fedLoops()).containsExactly(Set.of("A", "B", "C"));
        assertThat(origins.sentence()).isEqualTo("3 reports, 1 traced origin, 1 loop fed from outside");
    }

    @Test
    void isCircularWhenALoopIsFedByALoopAlone() {
        var origins = origins(link("A", "B"), link("B", "A", "C"), link("C", "D"), link("D", "C"));

        assertThat(origins.loops()).containsExactly(Set.of("C", "D"));
        assertThat(origins.fedLoops()).containsExactly(Set.of("A", "B"));
        assertThat(origins.traced()).isEmpty();
    }

    @Test
    void isCircularBesideAnIndependentOrigin() {
        var origins = origins(link("Moskva"), link("A", "B"), link("B", "A"), link("C", "D"), link("D", "C"));

        assertThat(origins.isCircular()).isTrue();
        assertThat(origins.sentence()).isEqualTo("5 reports, 1 traced origin, 2 loops with no way in");
    }

    @Test
    void hasNothingToCountWithoutCitations() {
        assertThat(origins().sentence()).isEqualTo("0 reports, 0 traced origins");
        assertThat(graph().trace()).isEmpty();
    }

    @Test
    void tracesFromTheOutermostReportsInward() {
        var rows = graph(
                        link("Moskva"),
                        link("The Moscow Times", "Moskva", "RTVI"),
                        link("The Korea Herald", "The Moscow Times"),
                        link("RTVI", CHANNELS))
                .trace();

        assertThat(rows)
                .containsExactly(
                        new TraceRow(0, "The Korea Herald", null, Role.REPORT, true, false),
                        new TraceRow(1, "The Moscow Times", "The Korea Herald", Role.REPORT, true, false),
                        new TraceRow(2, "Moskva", "The Moscow Times", Role.TRACED_ORIGIN, false, false),
                        new TraceRow(2, "RTVI", "The Moscow Times", Role.REPORT, true, false),
                        new TraceRow(3, CHANNELS, "RTVI", Role.UNRESOLVED_ROOT, true, false));
    }

    @Test
    void showsASharedSourceOnceAndThenRefersToIt() {
        var rows = graph(link("A", "B"), link("C", "B"), link("B", "D")).trace();

        assertThat(rows).extracting(TraceRow::source).containsExactly("A", "B", "D", "C", "B");
        assertThat(rows).extracting(TraceRow::repeated).containsExactly(false, false, false, false, true);
    }

    @Test
    void entersALoopThatNobodyTakesFromAtItsFirstMember() {
        var rows =
                graph(link("Moskva"), link("A", "B"), link("B", "A", "Moskva")).trace();

        assertThat(rows)
                .containsExactly(
                        new TraceRow(0, "A", null, Role.IN_LOOP, true, false),
                        new TraceRow(1, "B", "A", Role.IN_LOOP, true, false),
                        new TraceRow(2, "A", "B", Role.IN_LOOP, false, true),
                        new TraceRow(2, "Moskva", "B", Role.TRACED_ORIGIN, true, false));
    }

    @Test
    void followsAChainOfTwoHundredThousandSources() {
        var links = chain(200_000);
        var graph = AttributionGraph.of(links, source -> false);

        assertThat(graph.origins().traced()).containsExactly("s200000");
        assertThat(graph.trace())
                .hasSize(200_001)
                .last()
                .extracting(TraceRow::depth)
                .isEqualTo(200_000);
    }

    @Test
    void findsALoopOfTwoHundredThousandSources() {
        var links = new ArrayList<>(chain(200_000));
        links.add(link("s200000", "s0"));

        assertThat(AttributionGraph.of(links, source -> false).origins().loops())
                .singleElement()
                .satisfies(loop -> assertThat(loop).hasSize(200_001));
    }

    private static List<Link> chain(int length) {
        var links = new ArrayList<Link>();
        for (int place = 0; place < length; place++) {
            links.add(link("s" + place, "s" + (place + 1)));
        }
        return links;
    }

    private static Origins origins(Link... links) {
        return graph(links).origins();
    }

    private static AttributionGraph graph(Link... links) {
        return AttributionGraph.of(List.of(links), CHANNELS::equals);
    }

    private static Link link(String source, String... from) {
        return new Link(source, List.of(from));
    }
}
