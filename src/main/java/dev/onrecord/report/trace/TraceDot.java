package dev.onrecord.report.trace;

import dev.onrecord.domain.origin.Role;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.Page;
import dev.onrecord.report.VisibleText;
import java.util.List;

/** Writes an attribution tree as a graph in the DOT language of Graphviz; arrows go the way that the claim went. */
public final class TraceDot {

    /** Writes the graph; a source that has several rows is one node. */
    public void write(List<TraceRow> rows, Appendable out) {
        var page = new Page(out);
        var nodes = new TraceNodes();
        page.text("digraph trace {\n  rankdir=LR;\n");
        for (var row : rows) {
            var node = nodes.of(row.source());
            if (!row.repeated()) {
                page.text("  %s [label=\"%s\", shape=%s];\n".formatted(node, label(row), shape(row.role())));
            }
            if (row.takenBy() != null) {
                page.text("  %s -> %s;\n".formatted(node, nodes.of(row.takenBy())));
            }
        }
        page.text("}\n");
    }

    private static String label(TraceRow row) {
        var name = VisibleText.of(row.source()).replace("\\", "\\\\").replace("\"", "\\\"");
        return row.role() == Role.REPORT ? name : name + "\\n" + row.role().words();
    }

    private static String shape(Role role) {
        return switch (role) {
            case REPORT -> "box";
            case TRACED_ORIGIN -> "ellipse";
            case UNRESOLVED_ROOT -> "diamond";
            case IN_LOOP -> "octagon";
        };
    }
}
