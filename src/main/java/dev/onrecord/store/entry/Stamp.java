package dev.onrecord.store.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, when and by which command.
 *
 * @param by who acts, not blank
 * @param at when; kept to the millisecond
 * @param line the command, its words quoted anew
 * @param session what the commands of one console, script or call have in common
 * @param story the story in use; null for all of them
 */
public record Stamp(
        String by,
        Instant at,
        String line,
        String session,
        @Nullable String story) {}
