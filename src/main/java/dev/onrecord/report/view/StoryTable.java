package dev.onrecord.report.view;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.list.Listing;
import java.util.List;

/** The stories and how much of each is open. */
public final class StoryTable {

    /** The listing of them. */
    public static final Listing<Story> LISTING = Listing.of(
            List.of(
                    Column.flexible("story", 12),
                    Column.fixed("claims"),
                    Column.fixed("unverified"),
                    Column.fixed("in use").whereFilled()),
            StoryTable::cells,
            Story.class,
            story -> story);

    private StoryTable() {}

    private static List<Cell> cells(Story story) {
        return List.of(
                Cell.of(story.story()),
                Cell.of(Long.toString(story.claims())),
                Cell.of(Long.toString(story.unverified())),
                Cell.of(story.inUse() ? "yes" : ""));
    }

    /**
     * A story; its components are what programs get.
     *
     * @param story its name
     * @param claims how many it has
     * @param unverified how many of them wait in the queue
     * @param inUse whether queries run in it
     */
    public record Story(String story, long claims, long unverified, boolean inUse) {}
}
