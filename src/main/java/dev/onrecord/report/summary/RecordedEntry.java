package dev.onrecord.report.summary;

import org.jspecify.annotations.Nullable;

/**
 * An entry as the record holds it, for another store to import.
 *
 * @param command the command that recorded it
 * @param claim the claim it is about, such as {@code C4}; null for sources, stories and commands
 * @param kind what kind of statement it is
 * @param content the statement as JSON
 * @param salt what the chain covers the content with, in hexadecimal digits; null for none
 * @param digest what stands for content that was redacted, in hexadecimal digits; null for content that is there
 */
public record RecordedEntry(
        Command command,
        @Nullable String claim,
        String kind,
        String content,
        @Nullable String salt,
        @Nullable String digest) {

    /**
     * A command that changed the record.
     *
     * @param number from 1 upward
     * @param line as it was typed
     * @param session what the commands of one console, script or call have in common
     * @param story the story in use; null for all of them
     * @param salt what the chain covers the line with, in hexadecimal digits; null for none
     * @param digest what stands for a line that was redacted, in hexadecimal digits; null for one that is there
     */
    public record Command(
            long number,
            String line,
            String session,
            @Nullable String story,
            String recordedAt,
            String recordedBy,
            @Nullable String salt,
            @Nullable String digest) {}
}
