package dev.onrecord.intake.table;

import dev.onrecord.intake.record.Node;
import java.io.IOException;
import java.util.List;

/** The rows of a table, one at a time, whatever the file they stand in. */
public interface TableRows extends AutoCloseable {

    /**
     * Returns the cells of the next row; none at the end of the table, one that is empty for a blank line.
     *
     * @throws BadCellException where a cell does not end as it should
     */
    List<Node.Text> row() throws IOException, BadCellException;

    /** Returns the line that is read next, from 1. */
    int line();

    /**
     * Returns the last row as it stands in the file, without its end.
     *
     * @param withoutFirst whether to leave out its first cell
     */
    String raw(boolean withoutFirst);

    /** Returns what parts the cells of {@link #raw}. */
    char delimiter();

    /** Returns how the table is written, such as {@code parted by semicolons}. */
    String described();

    @Override
    void close();
}
