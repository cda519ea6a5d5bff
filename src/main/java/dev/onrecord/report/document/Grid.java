package dev.onrecord.report.document;

import java.util.List;

/**
 * Numbers of claims by two of their properties.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with a number for every column
 */
public record Grid(List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row of numbers.
     *
     * @param name what the claims of the row have in common
     * @param counts how many there are for each column
     */
    public record Row(String name, List<Long> counts) {

        /** Copies the numbers. */
        public Row {
            counts = List.copyOf(counts);
        }

        /** Returns the sum of the row. */
        public long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
