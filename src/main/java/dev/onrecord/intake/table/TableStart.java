package dev.onrecord.intake.table;

import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.TooLargeException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows of a table, read ahead to find its header and to show what is in its columns. */
final class TableStart {

    private static final int LOOKED_AT = 50;
    private static final int LAST_ROW_OF_A_HEADER = 20;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_TITLE = 2;

    private final Deque<Row> rows = new ArrayDeque<>();
    private @Nullable Exception fault;

    /** Reads as many rows as it takes; what ends them early is thrown when its turn comes. */
    TableStart(TableRows source) {
        int characters = 0;
        try {
            while (rows.size() < LOOKED_AT && characters < MOST_CHARACTERS) {
                int line = source.line();
                var cells = source.row();
                if (cells.isEmpty()) {
                    return;
                }
                var row = new Row(cells, line, source.raw(false), source.raw(true));
                rows.add(row);
                characters += row.raw().length();
            }
        } catch (IOException | BadCellException | TooLargeException failed) {
            fault = failed;
        }
    }

    /** Returns the rows that have yet to be taken. */
    Deque<Row> rows() {
        return rows;
    }

    boolean hasFault() {
        return fault != null;
    }

    /** Returns what ended the rows early, once. */
    @Nullable
    Exception takeFault() {
        var taken = fault;
        fault = null;
        return taken;
    }

    /**
     * Returns which of the rows is the header: the first that names the column of the claims; else the first that names
     * two columns; else the first that is as wide as the table, where those before it hold a title.
     */
    int headerRow(ColumnMeaning meaning) {
        var all = new ArrayList<>(rows);
        int until = Math.min(all.size(), LAST_ROW_OF_A_HEADER);
        for (int i = 0; i < until; i++) {
            if (all.get(i).cells().stream().anyMatch(cell -> meaning.isOfClaims(cell.value()))) {
                return i;
            }
        }
        for (int i = 0; i < until; i++) {
            long known = all.get(i).cells().stream()
                    .filter(cell -> meaning.isHeader(cell.value()))
                    .count();
            if (known > 1 && known * 2 >= all.get(i).filled()) {
                return i;
            }
        }
        return firstWideRow(all, until);
    }

    private static int firstWideRow(List<Row> all, int until) {
        int widest = all.stream().mapToInt(Row::filled).max().orElse(0);
        int first = 0;
        while (first < until && all.get(first).isBlank()) {
            first++;
        }
        for (int i = first; i < until; i++) {
            if (all.get(i).filled() * 2 > widest && all.get(i).filled() > 1) {
                return i;
            }
            if (all.get(i).filled() > LONGEST_TITLE) {
                return first;
            }
        }
        return Math.min(first, Math.max(0, until - 1));
    }

    /**
     * Returns the first cells of a column.
     *
     * @param index from 0
     */
    List<String> samples(int index) {
        return rows.stream()
                .filter(row -> index < row.cells().size())
                .map(row -> row.cells().get(index).value().strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /**
     * A row that was read ahead.
     *
     * @param line on which it begins
     * @param raw as it stands in the file
     * @param rawWithoutFirst the same without its first cell
     */
    record Row(List<Node.Text> cells, int line, String raw, String rawWithoutFirst) {

        boolean isBlank() {
            return filled() == 0;
        }

        int filled() {
            return (int) cells.stream()
                    .filter(cell -> !Column.plain(cell.value()).isEmpty())
                    .count();
        }
    }
}
