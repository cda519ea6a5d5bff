package dev.onrecord.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.origin.AttributionGraph.Link;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.TraceDrawing;
import dev.onrecord.report.TraceDrawing.Strokes;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceRenderingTests {

    private static final List<TraceRow> STORY = trace(
            link("The Korea Herald", "The Moscow Times", "Moskva"),
            link("The Moscow Times", "RTVI", "Moskva"),
            link("RTVI", "channels"),
            link("Blog", "Forum"),
            link("Forum", "Blog"));

    @Test
    void drawsTheTreeWithWhatEachSourceIsInWords() throws IOException {
        assertThat(drawn(STORY, Strokes.UNICODE)).isEqualTo("""
            The Korea Herald
            ├─ The Moscow Times
            │  ├─ RTVI
            │  │  └─ channels (unresolved root)
            │  └─ Moskva (traced origin)
            └─ Moskva (traced origin, see above)
            Blog (in a loop)
            └─ Forum (in a loop)
               └─ Blog (in a loop, see above)
            """);
    }

    @Test
    void drawsTheTreeInAscii() throws IOException {
        assertThat(drawn(STORY, Strokes.ASCII)).startsWith("""
            The Korea Herald
            |- The Moscow Times
            |  |- RTVI
            |  |  `- channels (unresolved root)
            |  `- Moskva (traced origin)
            `- Moskva (traced origin, see above)
            """).isASCII();
    }

    @Test
    void refersToAReportThatIsShownAbove() throws IOException {
        var rows = trace(link("A", "B"), link("B", "C"), link("D", "B"));

        assertThat(drawn(rows, Strokes.ASCII)).endsWith("""
            D
            `- B (see above)
            """);
    }

    @Test
    void staysReadableAndSmallHoweverLongTheChain() throws IOException {
        var links = IntStream.range(0, 100_000)
                .mapToObj(place -> link("s" + place, "s" + (place + 1)))
                .toArray(Link[]::new);
        var lines = drawn(trace(links), Strokes.UNICODE).lines().toList();

        assertThat(lines).hasSize(100_001).allMatch(line -> line.length() < 120);
        assertThat(lines.get(20)).endsWith("└─ s20").hasSize(60 + 3);
        assertThat(lines.get(21)).endsWith("   (21 deep) s21");
        assertThat(lines.get(100_000)).endsWith("   (100000 deep) s100000 (traced origin)");
    }

    @Test
    void showsWhatATerminalWouldObey() throws IOException {
        var rows = trace(link("\u001b[2Jevil\r\n\u202egnp.exe", "📰 뉴스 خبر"));

        assertThat(drawn(rows, Strokes.ASCII)).isEqualTo("""
            \\u001b[2Jevil\\u000d\\u000a\\u202egnp.exe
            `- 📰 뉴스 خبر (traced origin)
            """);
    }

    @Test
    void writesADotGraphWithOneNodeForEachSource() throws IOException {
        var out = new StringBuilder();
        new TraceDot().write(STORY, out);

        assertThat(out.toString()).isEqualTo("""
            digraph trace {
              rankdir=LR;
              s1 [label="The Korea Herald", shape=box];
              s2 [label="The Moscow Times", shape=box];
              s2 -> s1;
              s3 [label="RTVI", shape=box];
              s3 -> s2;
              s4 [label="channels\\nunresolved root", shape=diamond];
              s4 -> s3;
              s5 [label="Moskva\\ntraced origin", shape=ellipse];
              s5 -> s2;
              s5 -> s1;
              s6 [label="Blog\\nin a loop", shape=octagon];
              s7 [label="Forum\\nin a loop", shape=octagon];
              s7 -> s6;
              s6 -> s7;
            }
            """);
    }

    @Test
    void quotesDotLabels() throws IOException {
        var out = new StringBuilder();
        new TraceDot().write(trace(link("a\"b\\N]; x\n", "root")), out);

        assertThat(out).contains("[label=\"a\\\"b\\\\N]; x\\\\u000a\", shape=box]");
    }

    @Test
    void writesAMermaidFlowchartWithOneNodeForEachSource() throws IOException {
        var out = new StringBuilder();
        new TraceMermaid().write(STORY, out);

        assertThat(out.toString()).isEqualTo("""
            flowchart LR
              s1["The Korea Herald"]
              s2["The Moscow Times"]
              s2 --> s1
              s3["RTVI"]
              s3 --> s2
              s4{"channels<br/>unresolved root"}
              s4 --> s3
              s5(["Moskva<br/>traced origin"])
              s5 --> s2
              s5 --> s1
              s6[["Blog<br/>in a loop"]]
              s7[["Forum<br/>in a loop"]]
              s7 --> s6
              s6 --> s7
            """);
    }

    @Test
    void quotesMermaidLabels() throws IOException {
        var out = new StringBuilder();
        new TraceMermaid().write(trace(link("\"<b>#1 & `x` 100%", "root")), out);

        assertThat(out).contains("s1[\"#34;#60;b#62;#35;1 #38; #96;x#96; 100%\"]");
    }

    private static String drawn(List<TraceRow> rows, Strokes strokes) throws IOException {
        var out = new StringBuilder();
        out.append(TraceDrawing.of(rows, strokes));
        return out.toString();
    }

    private static List<TraceRow> trace(Link... links) {
        return AttributionGraph.of(List.of(links), "channels"::equals).trace();
    }

    private static Link link(String source, String... from) {
        return new Link(source, List.of(from));
    }
}
