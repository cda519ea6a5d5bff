package dev.onrecord.report.trace;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import java.io.Writer;

/** What the attribution of a claim can be drawn as. */
public enum TraceFormat implements Term {
    TREE("tree", "a tree, with what was found at the end"),
    JSON("json", "the sources, what they took it from, and the origins"),
    DOT("dot", "a graph for Graphviz"),
    MERMAID("mermaid", "a graph for Mermaid");

    private final Texts texts;

    TraceFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Draws the attribution of a claim. */
    public void write(ClaimId claim, AttributionGraph graph, Screen screen, Writer out) {
        switch (this) {
            case TREE -> drawTree(graph, screen, out);
            case JSON -> new TraceJson().write(claim, graph, out);
            case DOT -> new TraceDot().write(graph.trace(), out);
            case MERMAID -> new TraceMermaid().write(graph.trace(), out);
        }
    }

    private static void drawTree(AttributionGraph graph, Screen screen, Writer out) {
        new Page(out).text(screen.tree(graph.trace())).line(graph.origins().sentence());
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
