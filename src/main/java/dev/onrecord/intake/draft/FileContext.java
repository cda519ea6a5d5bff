package dev.onrecord.intake.draft;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What is settled once for all the records of a file. */
public final class FileContext {

    private final FileDates dates;
    private final Map<String, Character> splits;
    private final @Nullable BiPredicate<String, String> knownNames;
    private final Set<String> columns;
    private final Set<String> named = new HashSet<>();

    /**
     * Creates it.
     *
     * @param splits what parts the names in the cells of which field, besides semicolons
     * @param columns the fields that a table has; empty for what is none
     * @param knownNames tells whether a cell of a field is one name that the record knows; null where a comma never parts
     *     names, as in JSON
     */
    public FileContext(
            FileDates dates,
            Map<String, Character> splits,
            Set<String> columns,
            @Nullable BiPredicate<String, String> knownNames) {
        this.dates = dates;
        this.splits = Map.copyOf(splits);
        this.columns = Set.copyOf(columns);
        this.knownNames = knownNames;
    }

    /** Returns what reads the dates of the file. */
    public FileDates dates() {
        return dates;
    }

    /** Returns what parts the names of a field besides semicolons; null for nothing. */
    @Nullable
    Character split(String field) {
        return splits.get(field);
    }

    /** Tells whether a cell may be one name or several, and the desk has not said. */
    boolean mayBeSeveral(String field, String cell) {
        return knownNames != null
                && !splits.containsKey(field)
                && CellList.mayBeSeveral(field, cell)
                && !knownNames.test(field, cell);
    }

    /** Returns the fields that the table has. */
    Set<String> columns() {
        return columns;
    }

    /** Notes that something about the whole file was said; returns whether it is the first time. */
    boolean isFirst(String what) {
        return named.add(what);
    }
}
