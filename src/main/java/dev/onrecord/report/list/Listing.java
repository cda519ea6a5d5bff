package dev.onrecord.report.list;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import java.util.List;
import java.util.function.Function;

/**
 * What a listing of the record shows of each row.
 *
 * @param <T> a row
 * @param <P> what programs get of it: the components of the record are the fields, and a null is one that is missing
 * @param columns what readers see
 * @param cells a cell for each column
 */
public record Listing<T, P extends Record>(
        List<Column> columns, Function<T, List<Cell>> cells, Class<P> fields, Function<T, P> published) {

    /** Copies the columns. */
    public Listing {
        columns = List.copyOf(columns);
    }
}
