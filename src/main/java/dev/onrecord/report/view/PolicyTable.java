package dev.onrecord.report.view;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.list.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of a record: key, value, and since when and why. */
public final class PolicyTable {

    /** The listing of them. */
    public static final Listing<Line> LISTING = Listing.of(
            List.of(
                    Column.fixed("key"),
                    Column.flexible("value", 12).wrapped(3),
                    Column.flexible("from", 12),
                    Column.flexible("because", 10).wrapped(2).whereFilled()),
            PolicyTable::cells,
            Line.class,
            line -> line);

    private PolicyTable() {}

    private static List<Cell> cells(Line line) {
        return List.of(
                Cell.of(line.key()), Cell.of(line.value()), Cell.of(line.from()), Cell.ofNullable(line.because()));
    }

    /**
     * A setting.
     *
     * @param from where the value is from: an entry of the record with who set it when, the configuration or the default
     * @param because why it was set; null where nobody did
     */
    public record Line(
            String key, String value, String from, @Nullable String because) {}
}
