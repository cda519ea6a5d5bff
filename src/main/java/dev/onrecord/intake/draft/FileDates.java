package dev.onrecord.intake.draft;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.domain.date.DateReader;
import dev.onrecord.domain.date.DateReader.Direction;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.date.SpreadsheetDay;
import dev.onrecord.intake.record.RecordReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of one file. Where a date could mean two days, the other dates of its column decide, if they can: the file
 * is looked through once for each such column.
 */
public final class FileDates {

    private final DateReader reader;
    private final @Nullable DateOrder given;
    private final Set<String> declared;
    private final Supplier<RecordReader> again;
    private final Map<String, ColumnDates> columns = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param given in which order numbers are written, as the desk says; null where it is to be found out
     * @param declared the columns that the desk has mapped to their fields
     * @param again opens the file anew
     */
    public FileDates(DateReader reader, @Nullable DateOrder given, Set<String> declared, Supplier<RecordReader> again) {
        this.reader = reader;
        this.given = given;
        this.declared = Set.copyOf(declared);
        this.again = again;
    }

    /** Tells whether a date could mean two days, and neither the desk nor its column tells which. */
    boolean isUndecided(String key, String text) {
        return given == null
                && DateOrder.isAmbiguous(text)
                && column(key).order().isEmpty();
    }

    /** Tells whether a column has dates of which that can be said. */
    public boolean isUndecided(String key) {
        return given == null && column(key).isUndecided();
    }

    /**
     * Returns the date that is written in a column.
     *
     * @throws InvalidInputException where it is none
     */
    PartialDate read(String key, String text, Direction direction) {
        var known = columns.get(key);
        var order = given != null || known == null ? given : known.order().orElse(null);
        try {
            return reader.readWritten(text, direction, order);
        } catch (InvalidInputException refused) {
            var day = SpreadsheetDay.of(text);
            if (day.isPresent() && (declared.contains(key) || column(key).showsDayNumbers())) {
                return day.get();
            }
            throw refused;
        }
    }

    private ColumnDates column(String key) {
        return columns.computeIfAbsent(key, wanted -> ColumnDates.of(again.get(), wanted));
    }
}
