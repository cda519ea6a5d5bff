package dev.onrecord.report.list;

import dev.onrecord.report.json.JsonDocument;
import java.io.Writer;
import java.util.function.Function;

/** Rows as a JSON array. */
final class JsonRows<T> implements Rows<T> {

    private final Function<T, Record> published;
    private final JsonDocument array;

    JsonRows(Function<T, Record> published, Writer out) {
        this.published = published;
        this.array = JsonDocument.array(out);
    }

    @Override
    public void add(T row) {
        array.add(published.apply(row));
    }

    @Override
    public void end() {
        array.end();
    }
}
