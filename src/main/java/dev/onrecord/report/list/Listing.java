package dev.onrecord.report.list;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * What is listed of each row: enough for every format, so that a new format works for all listings.
 *
 * @param <T> a row
 */
public interface Listing<T> {

    /**
     * Returns a listing of which programs get the components of a record.
     *
     * @param columns what readers see
     * @param cells gives a cell for each column
     * @param fields the record; a null in it is a value that is missing
     */
    static <T, P extends Record> Listing<T> of(
            List<Column> columns, Function<T, List<Cell>> cells, Class<P> fields, Function<T, P> published) {
        return new RecordListing<>(columns, cells, fields, published);
    }

    /** Returns what readers see. */
    List<Column> columns();

    /** Returns a cell for each column. */
    List<Cell> cells(T row);

    /** Returns the headings of a spreadsheet. */
    List<String> fields();

    /** Returns a value for each heading; empty where it is missing. */
    List<String> values(T row);

    /** Returns what programs get: the components of the record are the fields. */
    Record published(T row);

    /** Begins the list on a screen: a table, unless the listing has a form of its own for readers. */
    default Rows<T> onScreen(Screen screen, Writer out) {
        return new TableRows<>(this, screen, out);
    }
}
