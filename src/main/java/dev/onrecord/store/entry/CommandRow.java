package dev.onrecord.store.entry;

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
 */
public record CommandRow(
        long id, String line, String session, @Nullable String story, String recordedAt, String recordedBy) {}
