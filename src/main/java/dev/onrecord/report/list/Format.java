package dev.onrecord.report.list;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.Screen;
import java.io.Writer;

/** What a list of claims, or any other listing, can be written as. */
public enum Format implements Term {
    TABLE("table", "columns that fit the screen"),
    JSON("json", "an array of objects"),
    NDJSON("ndjson", "an object in each line"),
    CSV("csv", "a header and rows, for spreadsheets"),
    MARKDOWN("markdown", "a table for a document");

    private final String published;
    private final String description;

    Format(String published, String description) {
        this.published = published;
        this.description = description;
    }

    /** Begins a list of claims on a screen, which is of interest to the table only. */
    public ClaimList list(Screen screen, Writer out) {
        return list(screen, false, out);
    }

    /** Begins a list of claims that were found by their likeness to another. */
    public ClaimList scoredList(Screen screen, Writer out) {
        return list(screen, true, out);
    }

    /** Begins a listing of anything else on a screen, which is of interest to the table only. */
    public <T> Rows<T> rows(Listing<T, ?> listing, Screen screen, Writer out) {
        return switch (this) {
            case TABLE -> new TableRows<>(listing, screen, out);
            case JSON -> new JsonRows<>(listing, out);
            case NDJSON -> new JsonLineRows<>(listing, out);
            case CSV -> new CsvRows<>(listing, out);
            case MARKDOWN -> new MarkdownRows<>(listing, out);
        };
    }

    private ClaimList list(Screen screen, boolean scored, Writer out) {
        return switch (this) {
            case TABLE -> new TableList(screen, scored, out);
            case JSON -> new JsonList(out);
            case NDJSON -> new JsonLines(out);
            case CSV -> new CsvList(scored, out);
            case MARKDOWN -> new MarkdownList(scored, out);
        };
    }

    @Override
    public String published() {
        return published;
    }

    @Override
    public String description() {
        return description;
    }
}
