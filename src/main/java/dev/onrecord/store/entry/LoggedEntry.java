package dev.onrecord.store.entry;

import dev.onrecord.domain.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in a log, with its link of the chain.
 *
 * @param id its number
 * @param command the command that recorded it
 * @param claim the claim it is about; null for sources, stories and commands
 * @param kind the kind of its statement
 * @param content the statement as JSON
 * @param cover by what the chain covers the content
 * @param hash its link, 32 bytes
 */
public record LoggedEntry(
        long id, CommandRow command, @Nullable ClaimId claim, String kind, String content, Cover cover, byte[] hash) {}
