package dev.onrecord.report.view;

import dev.onrecord.domain.record.Entry;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Table;
import dev.onrecord.report.Tone;
import dev.onrecord.report.words.EntryWords;
import java.util.List;

/** Shows entries of the record: number, when, who, which claim, and what in words. */
public final class LogTable {

    private final Table table;

    /** Begins a log on a screen. */
    public LogTable(Screen screen, Appendable out) {
        this.table = new Table(
                screen,
                List.of(
                        Column.fixed("entry"),
                        Column.fixed("recorded"),
                        Column.flexible("by", 4),
                        Column.fixed("claim").whereFilled(),
                        Column.flexible("what", 20)),
                out);
    }

    /** Adds an entry. */
    public void add(Entry<?> entry, boolean takenBack) {
        var words = EntryWords.of(entry.statement());
        table.row(
                Cell.of(entry.id().toString()),
                Cell.of(entry.recordedAt().toString()),
                Cell.of(entry.recordedBy()),
                Cell.ofNullable(entry.claim()),
                takenBack ? new Cell("(taken back) " + words, Tone.FAINT) : Cell.of(words));
    }

    /** Writes what is still held. */
    public void end() {
        table.end();
    }
}
