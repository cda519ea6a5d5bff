package dev.onrecord.report.list;

import dev.onrecord.report.Page;
import dev.onrecord.report.json.ReadableJson;

/** Rows as JSON, one in each line. */
final class JsonLineRows<T> implements Rows<T> {

    private final Listing<T> listing;
    private final Page page;

    JsonLineRows(Listing<T> listing, Appendable out) {
        this.listing = listing;
        this.page = new Page(out);
    }

    @Override
    public void add(T row) {
        page.line(ReadableJson.line(listing.published(row)));
    }
}
