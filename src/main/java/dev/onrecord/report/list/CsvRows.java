package dev.onrecord.report.list;

import dev.onrecord.report.Page;
import dev.onrecord.report.json.JsonArray;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as CSV: a header of the published fields and a row each, lines ended as RFC 4180 has it. */
final class CsvRows<T> implements Rows<T> {

    private static final String LINE_END = "\r\n";
    private static final Pattern WORD = Pattern.compile("(?=\\p{Lu})");

    private final Listing<T, ?> listing;
    private final Page page;

    CsvRows(Listing<T, ?> listing, Appendable out) {
        this.listing = listing;
        this.page = new Page(out);
        line(Arrays.stream(listing.fields().getRecordComponents()).map(CsvRows::heading));
    }

    private static String heading(RecordComponent field) {
        return String.join("_", WORD.split(field.getName())).toLowerCase(Locale.ROOT);
    }

    @Override
    public void add(T row) {
        line(JsonArray.values(listing.published().apply(row)).stream().map(CsvCell::of));
    }

    private void line(Stream<String> cells) {
        page.text(cells.collect(Collectors.joining(","))).text(LINE_END);
    }

    @Override
    public void end() {
        // every row is whole
    }
}
