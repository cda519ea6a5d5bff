package dev.onrecord.store.entry;

import org.jspecify.annotations.Nullable;

/**
 * A command as it was recorded.
 *
 * @param id from 1 upward
 * @param line its words as they were typed, quoted anew
 * @param session what the commands of one console, script or call have in common
 * @param story the story that was in use; null for all of them
 * @param recordedAt an ISO instant with milliseconds
 * @param recordedBy who acted
 */
public record CommandRow(
        long id, String line, String session, @Nullable String story, String recordedAt, String recordedBy) {}
