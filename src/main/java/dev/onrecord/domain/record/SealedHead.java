package dev.onrecord.domain.record;

import java.time.Instant;

/**
 * The end that a record had when it was sealed.
 *
 * @param record the hash of its first entry, which tells one record from another
 * @param entries how many entries it had, at least 1
 * @param head the hash of the newest of them
 * @param at when it was sealed, by the clock of who sealed it
 */
public record SealedHead(String record, long entries, String head, Instant at) {}
