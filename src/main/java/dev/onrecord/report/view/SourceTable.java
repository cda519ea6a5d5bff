package dev.onrecord.report.view;

import dev.onrecord.domain.record.Source;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Tone;
import dev.onrecord.report.json.PublishedSource;
import dev.onrecord.report.list.Listing;
import java.util.List;

/** What is known of the sources. */
public final class SourceTable {

    /** The listing of it. */
    public static final Listing<Source> LISTING = Listing.of(
            List.of(
                    Column.flexible("source", 12),
                    Column.fixed("kind").whereFilled(),
                    Column.flexible("reliability", 8),
                    Column.flexible("because", 10).wrapped(2).whereFilled(),
                    Column.fixed("origin").whereFilled(),
                    Column.flexible("url", 10).whereRoom()),
            SourceTable::cells,
            PublishedSource.class,
            PublishedSource::of);

    private SourceTable() {}

    private static List<Cell> cells(Source source) {
        return List.of(
                Cell.of(source.name()),
                Cell.of(source.kind() == null ? "" : source.kind().published()),
                reliability(source),
                Cell.ofNullable(source.because()),
                Cell.of(source.unresolved() ? "not identified" : ""),
                Cell.ofNullable(source.url()));
    }

    private static Cell reliability(Source source) {
        var grade = source.reliability();
        if (grade == null) {
            return new Cell("not graded", Tone.FAINT);
        }
        return Cell.of(grade == Reliability.F ? "F cannot be judged" : grade.published() + " " + grade.description());
    }
}
