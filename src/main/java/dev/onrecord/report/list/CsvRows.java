package dev.onrecord.report.list;

import dev.onrecord.report.Page;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as CSV: a header and a row each, lines ended as RFC 4180 has it. */
final class CsvRows<T> implements Rows<T> {

    private static final String LINE_END = "\r\n";

    private final Listing<T> listing;
    private final Page page;

    CsvRows(Listing<T> listing, Appendable out) {
        this.listing = listing;
        this.page = new Page(out);
        line(listing.fields().stream());
    }

    @Override
    public void add(T row) {
        line(listing.values(row).stream().map(CsvCell::of));
    }

    private void line(Stream<String> cells) {
        page.text(cells.collect(Collectors.joining(","))).text(LINE_END);
    }
}
