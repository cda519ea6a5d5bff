package dev.onrecord.intake.table;

import dev.onrecord.intake.record.Node;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is special about the columns of our own exports: some say what follows from other things, so that there is
 * nothing to load in them, and an apostrophe keeps a spreadsheet from running a cell and is none of its text.
 *
 * @param ours whether a table is such an export
 */
record ExportedColumns(boolean ours) {

    /** A column that no other table has. */
    private static final String SIGN = "origins_traced";

    private static final Set<String> DERIVED = Set.of(
            SIGN,
            "origins_unresolved",
            "circular",
            "reports",
            "evidence",
            "responses",
            "blockers",
            "score",
            "recorded_at",
            "recorded_by");
    private static final Pattern KEPT_FROM_RUNNING = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    static ExportedColumns of(List<Node.Text> header) {
        return new ExportedColumns(header.stream().anyMatch(name -> name.value().equals(SIGN)));
    }

    /** Tells whether a column is not to be read. */
    boolean leavesOut(String column) {
        return column.equals(TableRejects.COLUMN) || ours && DERIVED.contains(column);
    }

    /** Returns a cell as it was before it was exported. */
    Node.Text asItWas(Node.Text cell) {
        return ours && KEPT_FROM_RUNNING.matcher(cell.value()).matches()
                ? new Node.Text(cell.value().substring(1), cell.line(), cell.column())
                : cell;
    }
}
