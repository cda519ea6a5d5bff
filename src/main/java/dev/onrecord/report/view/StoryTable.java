package dev.onrecord.report.view;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Table;
import java.util.List;

/** Shows the stories and how much of each is open. */
public final class StoryTable {

    private final Table table;

    /** Begins a table on a screen. */
    public StoryTable(Screen screen, Appendable out) {
        this.table = new Table(
                screen,
                List.of(
                        Column.flexible("story", 12),
                        Column.fixed("claims"),
                        Column.fixed("unverified"),
                        Column.fixed("in use").whereFilled()),
                out);
    }

    /**
     * Adds a story.
     *
     * @param inUse whether queries run in it
     */
    public void add(String story, long claims, long unverified, boolean inUse) {
        table.row(
                Cell.of(story),
                Cell.of(Long.toString(claims)),
                Cell.of(Long.toString(unverified)),
                Cell.of(inUse ? "yes" : ""));
    }

    /** Writes what is still held. */
    public void end() {
        table.end();
    }
}
