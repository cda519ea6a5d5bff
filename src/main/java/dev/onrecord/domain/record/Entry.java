package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record: a statement, who made it and when it was recorded. It is never changed and never removed.
 *
 * @param id its place in the chain
 * @param command the number of the command that recorded it, which is what {@code undo} takes back
 * @param recordedAt when it was recorded, to the millisecond
 * @param recordedBy who acted
 * @param claim the claim it is about; null for statements about sources, stories and commands
 * @param statement what it says
 */
public record Entry<S extends Statement>(
        EntryId id,
        long command,
        Instant recordedAt,
        String recordedBy,
        @Nullable ClaimId claim,
        S statement) {

    /** Returns the claim of an entry that is about one. */
    public ClaimId requiredClaim() {
        if (claim == null) {
            throw new IllegalStateException(id + " is about no claim");
        }
        return claim;
    }

    /** Returns this entry with another statement. */
    Entry<?> saying(Statement other) {
        return new Entry<>(id, command, recordedAt, recordedBy, claim, other);
    }

    /** Returns this entry typed by its statement, which must be of the given type. */
    public <T extends Statement> Entry<T> as(Class<T> type) {
        return new Entry<>(id, command, recordedAt, recordedBy, claim, type.cast(statement));
    }
}
