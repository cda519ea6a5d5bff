package dev.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide each column of a table is.
 *
 * @param widths columns of the screen for each column of the table, 0 for one that is left out; empty where the rows are
 *     blocks of lines
 */
record TableLayout(Screen screen, List<Column> columns, List<Integer> widths) {

    private static final int GAP = 2;

    /** Returns a layout that shows the given rows. */
    static TableLayout of(Screen screen, List<Column> columns, List<List<Cell>> rows) {
        var widths = new ArrayList<Integer>();
        for (int index = 0; index < columns.size(); index++) {
            widths.add(natural(screen, columns.get(index), index, rows));
        }
        return new TableLayout(screen, columns, shrunk(screen, columns, widths) ? widths : List.of());
    }

    private static int natural(Screen screen, Column column, int index, List<List<Cell>> rows) {
        int widest = 0;
        for (List<Cell> row : rows) {
            widest = Math.max(widest, screen.columns(row.get(index).text()));
        }
        return widest == 0 && column.optional() ? 0 : Math.max(widest, screen.columns(column.heading()));
    }

    /** Takes from the widest column that can give until all fit; returns whether they do. */
    private static boolean shrunk(Screen screen, List<Column> columns, List<Integer> widths) {
        long excess = total(widths) - screen.width();
        while (excess > 0) {
            var widest = IntStream.range(0, widths.size())
                    .filter(index -> widths.get(index) > columns.get(index).least())
                    .reduce((left, right) -> widths.get(right) > widths.get(left) ? right : left);
            if (widest.isEmpty()) {
                return false;
            }
            widths.set(widest.getAsInt(), widths.get(widest.getAsInt()) - 1);
            excess--;
        }
        return true;
    }

    private static long total(List<Integer> widths) {
        long shown = widths.stream().filter(width -> width > 0).count();
        return widths.stream().mapToLong(Integer::longValue).sum() + GAP * Math.max(0, shown - 1);
    }

    /** Tells whether rows can be written without a column that is left out. */
    boolean holds(List<List<Cell>> rows) {
        return IntStream.range(0, widths.size())
                .filter(index -> widths.get(index) == 0)
                .allMatch(index ->
                        rows.stream().allMatch(row -> row.get(index).text().isEmpty()));
    }

    void writeHeading(Page page) {
        if (widths.isEmpty()) {
            return;
        }
        var cells = columns.stream()
                .map(column -> new Cell(column.heading(), Tone.STRONG))
                .toList();
        write(cells, page);
        page.line(screen.paint(Tone.FAINT, screen.rule((int) total(widths))));
    }

    void write(List<Cell> row, Page page) {
        if (widths.isEmpty()) {
            writeBlock(row, page);
            return;
        }
        var line = new StringBuilder();
        int owed = 0;
        for (int index = 0; index < row.size(); index++) {
            int width = widths.get(index);
            if (width == 0) {
                continue;
            }
            var text = screen.cut(row.get(index).text(), width);
            if (!text.isEmpty()) {
                line.append(" ".repeat(owed)).append(screen.paint(row.get(index).tone(), text));
                owed = 0;
            }
            owed += width - screen.columns(text) + GAP;
        }
        page.line(line.toString());
    }

    private void writeBlock(List<Cell> row, Page page) {
        page.line(screen.paint(Tone.STRONG, row.get(0).text()));
        int names = columns.stream()
                .mapToInt(column -> screen.columns(column.heading()))
                .max()
                .orElse(0);
        for (int index = 1; index < row.size(); index++) {
            writeField(columns.get(index).heading(), row.get(index), names, page);
        }
        page.line();
    }

    private void writeField(String name, Cell cell, int names, Page page) {
        if (cell.text().isEmpty()) {
            return;
        }
        var indent = GAP + names + GAP;
        var label = " ".repeat(GAP) + screen.pad(name, names + GAP);
        for (String line : screen.wrap(cell.text(), screen.width() - indent)) {
            page.line(screen.paint(Tone.FAINT, label) + screen.paint(cell.tone(), line));
            label = " ".repeat(indent);
        }
    }
}
