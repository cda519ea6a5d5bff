package dev.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a table that fits the screen: a heading, a rule, and columns apart by two blanks. Where the columns
 * would have to be cut until they are of no use, each row becomes a block of lines instead.
 *
 * <p>Rows are measured some hundreds at a time, so that any number of them takes constant memory. The heading comes again
 * only where later rows need other columns.
 */
public final class Table {

    private static final int MEASURED = 500;

    private final Screen screen;
    private final List<Column> columns;
    private final Page page;
    private final List<List<Cell>> rows = new ArrayList<>();
    private @Nullable TableLayout layout;

    /** Creates a table on a screen. */
    public Table(Screen screen, List<Column> columns, Appendable out) {
        this.screen = screen;
        this.columns = List.copyOf(columns);
        this.page = new Page(out);
    }

    /** Adds a row with a cell for each column. */
    public void row(Cell... cells) {
        row(List.of(cells));
    }

    /** Adds a row with a cell for each column. */
    public void row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream()
                .map(cell -> new Cell(screen.inLine(cell.text()), cell.tone()))
                .toList());
        if (rows.size() == MEASURED) {
            writeRows();
        }
    }

    /** Writes what is still held; without a row there is nothing, not even a heading. */
    public void end() {
        if (!rows.isEmpty()) {
            writeRows();
        }
    }

    private void writeRows() {
        var fitting = layoutOfRows();
        rows.forEach(row -> fitting.write(row, page));
        rows.clear();
    }

    private TableLayout layoutOfRows() {
        if (layout != null && layout.holds(rows)) {
            return layout;
        }
        if (layout != null) {
            page.line();
        }
        layout = TableLayout.of(screen, columns, rows);
        layout.writeHeading(page);
        return layout;
    }
}
