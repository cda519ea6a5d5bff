package dev.onrecord.report.list;

import dev.onrecord.report.Screen;
import dev.onrecord.report.Table;

/** Rows as a table on a screen. */
final class TableRows<T> implements Rows<T> {

    private final Listing<T> listing;
    private final Table table;

    TableRows(Listing<T> listing, Screen screen, Appendable out) {
        this.listing = listing;
        this.table = new Table(screen, listing.columns(), out);
    }

    @Override
    public void add(T row) {
        table.row(listing.cells(row));
    }

    @Override
    public void end() {
        table.end();
    }
}
