package dev.onrecord.team;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at a desk.
 *
 * @param login the name by which the server knows them, and under which they record
 * @param member what they may do
 * @param formerName the name that they had in the record when it was one person's; null for none
 */
public record Person(
        String login, DeskMember member, @Nullable String formerName) {}
