package dev.onrecord.report.list;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.json.ReadableJson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A listing whose spreadsheet has a column for each component of the record that programs get. */
record RecordListing<T, P extends Record>(
        List<Column> columns, Function<T, List<Cell>> toCells, Class<P> type, Function<T, P> toRecord)
        implements Listing<T> {

    private static final Pattern WORD = Pattern.compile("(?=\\p{Lu})");

    @Override
    public List<Cell> cells(T row) {
        return toCells.apply(row);
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(type.getRecordComponents())
                .map(field -> String.join("_", WORD.split(field.getName())).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<String> values(T row) {
        return ReadableJson.values(published(row));
    }

    @Override
    public Record published(T row) {
        return toRecord.apply(row);
    }
}
