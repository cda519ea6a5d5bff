package dev.onrecord.report.list;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.MarkdownText;
import dev.onrecord.report.Page;
import java.util.stream.Collectors;

/** Rows as a table in Markdown, nothing cut. */
final class MarkdownRows<T> implements Rows<T> {

    private final Listing<T> listing;
    private final Page page;

    MarkdownRows(Listing<T> listing, Appendable out) {
        this.listing = listing;
        this.page = new Page(out);
        line(listing.columns().stream().map(Column::heading).collect(Collectors.joining(" | ")));
        line(listing.columns().stream().map(column -> "---").collect(Collectors.joining(" | ")));
    }

    @Override
    public void add(T row) {
        line(listing.cells(row).stream()
                .map(Cell::text)
                .map(MarkdownText::inLine)
                .collect(Collectors.joining(" | ")));
    }

    private void line(String cells) {
        page.line("| " + cells + " |");
    }
}
