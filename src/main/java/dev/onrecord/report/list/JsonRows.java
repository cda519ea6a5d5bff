package dev.onrecord.report.list;

import dev.onrecord.report.json.JsonArray;
import java.io.Writer;

/** Rows as a JSON array. */
final class JsonRows<T> implements Rows<T> {

    private final Listing<T> listing;
    private final JsonArray array;

    JsonRows(Listing<T> listing, Writer out) {
        this.listing = listing;
        this.array = new JsonArray(out);
    }

    @Override
    public void add(T row) {
        array.add(listing.published(row));
    }

    @Override
    public void end() {
        array.end();
    }
}
