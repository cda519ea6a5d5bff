package dev.onrecord.store.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, when, and how it was typed.
 *
 * @param by the person who acts, not blank
 * @param at when; kept to the millisecond
 * @param line the command line as it was typed, with quotes normalized
 * @param session the identifier that the commands of one console, script or call share
 * @param story the story in use; null for none
 * @param reproducible whether the time was given, so that the same commands make the same record
 */
public record Stamp(
        String by,
        Instant at,
        String line,
        String session,
        @Nullable String story,
        boolean reproducible) {

    /** Creates one by a running clock. */
    public Stamp(String by, Instant at, String line, String session, @Nullable String story) {
        this(by, at, line, session, story, false);
    }
}
