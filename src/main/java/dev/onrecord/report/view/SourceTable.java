package dev.onrecord.report.view;

import dev.onrecord.domain.record.Source;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Table;
import dev.onrecord.report.Tone;
import java.util.List;

/** Shows what is known of the sources. */
public final class SourceTable {

    private final Table table;

    /** Begins a table on a screen. */
    public SourceTable(Screen screen, Appendable out) {
        this.table = new Table(
                screen,
                List.of(
                        Column.flexible("source", 12),
                        Column.fixed("kind").whereFilled(),
                        Column.flexible("reliability", 8),
                        Column.flexible("because", 10).whereFilled(),
                        Column.fixed("origin").whereFilled(),
                        Column.flexible("url", 10).whereRoom()),
                out);
    }

    /** Adds a source. */
    public void add(Source source) {
        table.row(
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

    /** Writes what is still held. */
    public void end() {
        table.end();
    }
}
