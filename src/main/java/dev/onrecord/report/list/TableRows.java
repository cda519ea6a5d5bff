package dev.onrecord.report.list;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
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
final class TableRows<T> implements Rows<T> {

    private static final int MEASURED = 500;

    private final Screen screen;
    private final Listing<T> listing;
    private final Page page;
    private final List<List<Cell>> rows = new ArrayList<>();
    private @Nullable TableLayout layout;

    TableRows(Listing<T> listing, Screen screen, Appendable out) {
        this.listing = listing;
        this.screen = screen;
        this.page = new Page(out);
    }

    @Override
    public void add(T row) {
        rows.add(listing.cells(row).stream()
                .map(cell -> new Cell(screen.inLine(cell.text()), cell.tone()))
                .toList());
        if (rows.size() == MEASURED) {
            writeRows();
        }
    }

    /** Writes what is still held; without a row there is nothing, not even a heading. */
    @Override
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
        layout = TableLayout.of(screen, listing.columns(), rows);
        layout.writeHeading(page);
        return layout;
    }
}
