package dev.onrecord.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk says of how tables are written; what it does not say is found out.
 *
 * @param delimiter what parts the cells; null where it is to be found out
 * @param headerRow the row of the header, from 1; null where it is to be found out
 * @param columns the names of the columns of tables that have no header; empty where they have one
 */
public record TableForm(
        @Nullable Character delimiter, @Nullable Integer headerRow, List<String> columns) {

    /** Says nothing. */
    public static final TableForm FOUND_OUT = new TableForm(null, null, List.of());

    /** Copies the columns. */
    public TableForm {
        columns = List.copyOf(columns);
    }
}
