package dev.onrecord.report.view;

import dev.onrecord.domain.record.Entry;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Tone;
import dev.onrecord.report.list.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of the record: number, when, who, which claim, and what in words. */
public final class LogTable {

    /** The listing of them. */
    public static final Listing<Line> LISTING = Listing.of(
            List.of(
                    Column.fixed("entry"),
                    Column.fixed("command"),
                    Column.fixed("recorded"),
                    Column.flexible("by", 4),
                    Column.fixed("claim").whereFilled(),
                    Column.flexible("what", 20).wrapped(3)),
            LogTable::cells,
            Published.class,
            LogTable::published);

    private LogTable() {}

    private static List<Cell> cells(Line line) {
        var entry = line.entry();
        var words = line.words();
        return List.of(
                Cell.of(entry.id().toString()),
                Cell.of(String.valueOf(entry.command())),
                Cell.of(entry.recordedAt().toString()),
                Cell.of(entry.recordedBy()),
                Cell.ofNullable(entry.claim()),
                line.takenBack() ? new Cell("(taken back) " + words, Tone.FAINT) : Cell.of(words));
    }

    private static Published published(Line line) {
        var entry = line.entry();
        return new Published(
                entry.id().toString(),
                entry.command(),
                entry.claim() == null ? null : entry.claim().toString(),
                entry.statement().statementKind().published(),
                line.words(),
                entry.recordedAt().toString(),
                entry.recordedBy(),
                line.takenBack());
    }

    /**
     * An entry.
     *
     * @param takenBack whether a later entry took it back
     * @param changes what it changed in the content of its claim, a phrase for each field
     */
    public record Line(Entry<?> entry, boolean takenBack, List<String> changes) {

        private String words() {
            var words = entry.statement().inWords();
            return changes.isEmpty() ? words : words + "; " + String.join("; ", changes);
        }
    }

    private record Published(
            String entry,
            long command,
            @Nullable String claim,
            String kind,
            String what,
            String recordedAt,
            String recordedBy,
            boolean takenBack) {}
}
