package dev.onrecord.report.summary;

import org.jspecify.annotations.Nullable;

/**
 * An entry as the record holds it, for another store to import.
 *
 * @param command the command that recorded it
 * @param claim the claim it is about, such as {@code C4}; null for sources, stories and commands
 * @param kind what kind of statement it is
 * @param content the statement as JSON
 */
public record RecordedEntry(Command command, @Nullable String claim, String kind, String content) {

    /**
     * A command that changed the record.
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
