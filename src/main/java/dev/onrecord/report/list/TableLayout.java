package dev.onrecord.report.list;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Column.Presence;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var natural = new ArrayList<Integer>();
        for (int index = 0; index < columns.size(); index++) {
            natural.add(natural(screen, columns.get(index), index, rows));
        }
        var widths = shrunk(screen, columns, natural)
                .or(() -> shrunk(screen, columns, withoutExpendable(columns, natural)))
                .orElse(List.of());
        return new TableLayout(screen, columns, widths);
    }

    private static List<Integer> withoutExpendable(List<Column> columns, List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(index -> columns.get(index).presence() == Presence.WHERE_ROOM ? 0 : widths.get(index))
                .toList();
    }

    private static int natural(Screen screen, Column column, int index, List<List<Cell>> rows) {
        int widest = 0;
        for (List<Cell> row : rows) {
            widest = Math.max(widest, screen.columns(row.get(index).text()));
        }
        return widest == 0 && column.presence() != Presence.ALWAYS
                ? 0
                : Math.max(widest, screen.columns(column.heading()));
    }

    /** Takes from the column that has most of what it needs until all fit; empty where they never do. */
    private static Optional<List<Integer>> shrunk(Screen screen, List<Column> columns, List<Integer> natural) {
        var widths = new ArrayList<>(natural);
        for (long excess = total(widths) - screen.width(); excess > 0; excess--) {
            var richest = IntStream.range(0, widths.size())
                    .filter(index -> widths.get(index) > columns.get(index).least())
                    .reduce((left, right) ->
                            share(right, columns, widths) > share(left, columns, widths) ? right : left);
            if (richest.isEmpty()) {
                return Optional.empty();
            }
            widths.set(richest.getAsInt(), widths.get(richest.getAsInt()) - 1);
        }
        return Optional.of(widths);
    }

    private static double share(int index, List<Column> columns, List<Integer> widths) {
        return (double) widths.get(index) / columns.get(index).least();
    }

    private static long total(List<Integer> widths) {
        long shown = widths.stream().filter(width -> width > 0).count();
        return widths.stream().mapToLong(Integer::longValue).sum() + GAP * Math.max(0, shown - 1);
    }

    /** Tells whether rows can be written without a column that is left out. */
    boolean holds(List<List<Cell>> rows) {
        return IntStream.range(0, widths.size())
                .filter(index -> widths.get(index) == 0 && columns.get(index).presence() == Presence.WHERE_FILLED)
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
        var cells = IntStream.range(0, row.size())
                .mapToObj(index -> lines(row.get(index).text(), index))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            writeLine(row, cells, line, page);
        }
    }

    /** Returns what of a cell stands in its column, in one line or in several. */
    private List<String> lines(String text, int index) {
        int width = widths.get(index);
        int most = columns.get(index).lines();
        if (width == 0) {
            return List.of();
        }
        return most == 1 || screen.columns(text) <= width
                ? List.of(screen.cut(text, width))
                : screen.wrap(text, width, most);
    }

    private void writeLine(List<Cell> row, List<List<String>> cells, int number, Page page) {
        var line = new StringBuilder();
        int owed = 0;
        for (int index = 0; index < row.size(); index++) {
            var lines = cells.get(index);
            var text = number < lines.size() ? lines.get(number) : "";
            if (!text.isEmpty()) {
                line.append(" ".repeat(owed)).append(screen.paint(row.get(index).tone(), screen.isolated(text)));
                owed = 0;
            }
            owed += widths.get(index) == 0 ? 0 : widths.get(index) - screen.columns(text) + GAP;
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
            page.line(screen.paint(Tone.FAINT, label) + screen.paint(cell.tone(), screen.isolated(line)));
            label = " ".repeat(indent);
        }
    }
}
