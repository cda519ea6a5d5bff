package dev.onrecord.intake.table;

import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.record.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the columns of a table, by which they are mapped: their headers, and for those that are blank or stand there
 * twice their places, such as {@code #3}.
 */
final class TableColumns {

    private final List<Node.Text> header;
    private final ExportedColumns exported;
    private final List<String> names;

    private TableColumns(List<Node.Text> header, List<String> names) {
        this.header = header;
        this.names = names;
        this.exported = ExportedColumns.of(header);
    }

    /** Returns the columns of a header. */
    static TableColumns of(List<Node.Text> header, ColumnMeaning meaning) {
        var counts = new HashMap<String, Integer>();
        header.forEach(cell -> counts.merge(folded(cell.value()), 1, Integer::sum));
        var names = new ArrayList<String>(header.size());
        for (int i = 0; i < header.size(); i++) {
            names.add(name(Column.plain(header.get(i).value()), Column.byPosition(i + 1), counts, meaning));
        }
        return new TableColumns(header, names);
    }

    private static String name(String plain, String place, Map<String, Integer> counts, ColumnMeaning meaning) {
        boolean isAmbiguous = plain.isEmpty()
                || counts.getOrDefault(folded(plain), 0) > 1 && !ColumnMeaning.NOTHING.equals(meaning.fieldOf(plain));
        return meaning.isMapped(place) || isAmbiguous ? place : plain;
    }

    private static String folded(String header) {
        return Column.plain(header).toLowerCase(Locale.ROOT);
    }

    int size() {
        return header.size();
    }

    List<Node.Text> header() {
        return header;
    }

    /** Tells whether the table holds rows that were rejected before, with their reasons. */
    boolean hasReasons() {
        return !header.isEmpty() && header.get(0).value().equals(TableRejects.COLUMN);
    }

    /** Returns the columns with their first cells, without those that are never read. */
    List<Column> described(TableStart start) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < header.size(); i++) {
            var cell = header.get(i);
            if (!exported.leavesOut(names.get(i))) {
                columns.add(new Column(
                        i + 1, names.get(i), Column.plain(cell.value()), cell.line(), cell.column(), start.samples(i)));
            }
        }
        return columns;
    }

    /** Tells whether a row is the header again, as where several files were put into one. */
    boolean isRepeatedBy(List<Node.Text> row) {
        if (row.size() != header.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!Column.plain(row.get(i).value())
                    .equals(Column.plain(header.get(i).value()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cells of a row by the names of their columns, without those that are empty. */
    Node.Members members(List<Node.Text> row) {
        var members = new ArrayList<Node.Member>(row.size());
        for (int i = 0; i < Math.min(row.size(), header.size()); i++) {
            var cell = row.get(i);
            if (!cell.value().isEmpty() && !exported.leavesOut(names.get(i))) {
                var head = header.get(i);
                members.add(new Node.Member(names.get(i), head.line(), head.column(), exported.asItWas(cell)));
            }
        }
        return new Node.Members(members, row.get(0).line(), row.get(0).column());
    }

    /** Returns the columns of our own exports that are lists parted by semicolons alone. */
    boolean isOurs() {
        return exported.ours();
    }
}
