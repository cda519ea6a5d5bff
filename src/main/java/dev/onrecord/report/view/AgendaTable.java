package dev.onrecord.report.view;

import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Table;
import dev.onrecord.report.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what is due: answers that are looked for and searches to be made again. */
public final class AgendaTable {

    private final Table table;

    /** Begins an agenda on a screen. */
    public AgendaTable(Screen screen, Appendable out) {
        this.table = new Table(
                screen,
                List.of(
                        Column.fixed("claim"),
                        Column.flexible("party", 8),
                        Column.flexible("what", 10),
                        Column.fixed("due").whereFilled(),
                        Column.fixed("urgency").whereFilled()),
                out);
    }

    /** Adds an item. */
    public void add(Item item) {
        table.row(
                Cell.of(item.claim().toString()),
                Cell.of(item.party()),
                Cell.of(item.what()),
                Cell.ofNullable(item.due()),
                new Cell(item.urgency(), item.overdue() ? Tone.WARNING : Tone.PLAIN));
    }

    /** Writes what is still held. */
    public void end() {
        table.end();
    }

    /**
     * Something that is due.
     *
     * @param what such as {@code answer} or {@code search again}
     * @param due when; null without a deadline
     * @param urgency in words, such as {@code 2 d overdue}; empty without a deadline
     * @param overdue whether the time has passed
     */
    public record Item(
            ClaimId claim,
            String party,
            String what,
            @Nullable String due,
            String urgency,
            boolean overdue) {}
}
