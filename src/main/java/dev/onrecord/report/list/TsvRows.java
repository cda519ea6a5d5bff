package dev.onrecord.report.list;

import dev.onrecord.report.Page;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows as tab-separated values: a header and a line each, for tools that cut lines at tabs. Values have no quotes; a tab, a
 * line end and a backslash in them are written {@code \t}, {@code \n}, {@code \r} and {@code \\}.
 */
final class TsvRows<T> implements Rows<T> {

    private final Listing<T> listing;
    private final Page page;

    TsvRows(Listing<T> listing, Appendable out) {
        this.listing = listing;
        this.page = new Page(out);
        line(listing.fields().stream());
    }

    @Override
    public void add(T row) {
        line(listing.values(row).stream().map(TsvRows::cell));
    }

    private static String cell(String value) {
        return CsvCell.harmless(value.replace("\\", "\\\\"))
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private void line(Stream<String> cells) {
        page.line(cells.collect(Collectors.joining("\t")));
    }
}
