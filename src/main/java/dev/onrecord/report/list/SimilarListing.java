package dev.onrecord.report.list;

import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import dev.onrecord.report.json.PublishedClaim;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How claims that resemble another are listed: as all claims are, with a score. */
public final class SimilarListing implements Listing<SimilarListing.Alike> {

    /** The listing of them. */
    public static final SimilarListing LISTING = new SimilarListing();

    private SimilarListing() {}

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(ClaimListing.PLAIN.columns());
        columns.add(1, Column.fixed("alike"));
        return columns;
    }

    @Override
    public List<Cell> cells(Alike alike) {
        var cells = new ArrayList<>(ClaimListing.PLAIN.cells(alike.claim()));
        cells.add(1, Cell.of(String.format(Locale.ROOT, "%.2f", alike.likeness().score())));
        return cells;
    }

    @Override
    public List<String> fields() {
        return withLast(ClaimListing.PLAIN.fields(), "score");
    }

    @Override
    public List<String> values(Alike alike) {
        return withLast(
                ClaimListing.PLAIN.values(alike.claim()),
                Double.toString(alike.likeness().score()));
    }

    private static List<String> withLast(List<String> values, String last) {
        var all = new ArrayList<>(values);
        all.add(last);
        return all;
    }

    @Override
    public Record published(Alike alike) {
        return PublishedClaim.of(alike.claim(), alike.likeness().score());
    }

    @Override
    public Rows<Alike> onScreen(Screen screen, Writer out) {
        return new SimilarRows(screen, out);
    }

    /** A claim and how it resembles another. */
    public record Alike(AssessedClaim claim, Likeness likeness) {}
}
