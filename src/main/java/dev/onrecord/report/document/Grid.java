package dev.onrecord.report.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The number of claims by two of their properties.
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

        /** Returns the numbers with the names of their columns, such as {@code 2 low, 1 high}; zeros are left out. */
        public String inWords(List<String> columns) {
            return IntStream.range(0, columns.size())
                    .filter(column -> counts.get(column) > 0)
                    .mapToObj(column -> counts.get(column) + " " + columns.get(column))
                    .collect(Collectors.joining(", "));
        }
    }
}
