package dev.onrecord.report.summary;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the record as it is kept, to be taken over by another store.
 *
 * @param command what recorded it
 * @param claim the claim it is about, such as {@code C4}; null for sources, stories and commands
 * @param kind what kind of statement it is
 * @param content the statement as JSON
 */
public record RecordedEntry(Command command, @Nullable String claim, String kind, String content) {

    /**
     * What was done at the console.
     *
     * @param number from 1 upward
     * @param line as it was typed
     * @param session what the commands of one console, script or call have in common
     * @param story the story in use; null for all of them
     */
    public record Command(
            long number,
            String line,
            String session,
            @Nullable String story,
            String recordedAt,
            String recordedBy) {}
}
