package dev.onrecord.store.entry;

import dev.onrecord.domain.record.RedactedWords;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was recorded.
 *
 * @param id from 1 upward
 * @param line the command line as it was typed, with quotes normalized
 * @param session the identifier that the commands of one console, script or call share
 * @param story the story that was in use; null for none
 * @param recordedAt an ISO instant with milliseconds
 * @param recordedBy the person who acted
 * @param cover by what the chain covers the line
 */
public record CommandRow(
        long id,
        String line,
        String session,
        @Nullable String story,
        String recordedAt,
        String recordedBy,
        Cover cover) {

    /** Creates one as it was recorded before schema 7. */
    public CommandRow(
            long id, String line, String session, @Nullable String story, String recordedAt, String recordedBy) {
        this(id, line, session, story, recordedAt, recordedBy, Cover.PLAIN);
    }

    /** Returns the line, or that it was redacted. */
    public String lineInWords() {
        return cover.isRedacted() ? RedactedWords.LINE : line;
    }
}
