package dev.onrecord.store;

import java.time.Instant;

/**
 * Who acts, when and by which command.
 *
 * @param by who acts, not blank
 * @param at when; kept to the millisecond
 * @param line the command, its words quoted anew
 * @param session what the commands of one console, script or call have in common
 */
public record Stamp(String by, Instant at, String line, String session) {}
