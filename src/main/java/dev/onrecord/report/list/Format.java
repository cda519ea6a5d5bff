package dev.onrecord.report.list;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Screen;
import java.io.Writer;

/** The formats of lists. */
public enum Format implements Term {
    TABLE("table", "columns that fit the screen"),
    JSON("json", "an array of objects"),
    NDJSON("ndjson", "an object in each line"),
    CSV("csv", "a header and rows, for spreadsheets"),
    TSV("tsv", "a header and a line each, values apart by tabs, for cut and awk"),
    MARKDOWN("markdown", "a table for a document");

    private final Texts texts;

    Format(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Begins a list; only the table looks at the screen. */
    public <T> Rows<T> rows(Listing<T> listing, Screen screen, Writer out) {
        return switch (this) {
            case TABLE -> listing.onScreen(screen, out);
            case JSON -> new JsonRows<>(listing::published, out);
            case NDJSON -> new JsonLineRows<>(listing, out);
            case CSV -> new CsvRows<>(listing, out);
            case TSV -> new TsvRows<>(listing, out);
            case MARKDOWN -> new MarkdownRows<>(listing, out);
        };
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
