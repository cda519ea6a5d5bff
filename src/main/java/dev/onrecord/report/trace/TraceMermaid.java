package dev.onrecord.report.trace;

import dev.onrecord.domain.origin.Role;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.Page;
import dev.onrecord.report.VisibleText;
import java.util.List;

/** Writes an attribution tree as a Mermaid flowchart; arrows go the way that the claim went. */
public final class TraceMermaid {

    /** Has a meaning in labels: of Mermaid's entities, of its Markdown, or of the HTML that it draws with. */
    private static final String SPECIAL = "\"#&<>`\\*_";

    /** Writes the flowchart; a source that has several rows is one node. */
    public void write(List<TraceRow> rows, Appendable out) {
        var page = new Page(out);
        var nodes = new TraceNodes();
        page.text("flowchart LR\n");
        for (var row : rows) {
            var node = nodes.of(row.source());
            if (!row.repeated()) {
                page.text("  %s%s\n".formatted(node, shape(row.role()).formatted(label(row))));
            }
            if (row.takenBy() != null) {
                page.text("  %s --> %s\n".formatted(node, nodes.of(row.takenBy())));
            }
        }
    }

    private static String label(TraceRow row) {
        var label = new StringBuilder();
        VisibleText.of(row.source()).codePoints().forEach(character -> {
            if (SPECIAL.indexOf(character) < 0) {
                label.appendCodePoint(character);
            } else {
                label.append('#').append(character).append(';');
            }
        });
        return row.role() == Role.REPORT
                ? label.toString()
                : label + "<br/>" + row.role().words();
    }

    private static String shape(Role role) {
        return switch (role) {
            case REPORT -> "[\"%s\"]";
            case TRACED_ORIGIN -> "([\"%s\"])";
            case UNRESOLVED_ROOT -> "{\"%s\"}";
            case IN_LOOP -> "[[\"%s\"]]";
        };
    }
}
