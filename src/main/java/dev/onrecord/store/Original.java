package dev.onrecord.store;

import dev.onrecord.store.entry.Entries.Head;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The record of a desk, of which a store is one console's copy. What is recorded in the copy goes there first and is kept
 * here only if it was kept there. For the thread that uses the store.
 */
public interface Original {

    /** Returns what people call it: its address without anything secret. */
    String name();

    /** Brings the copy up to date; where the desk cannot be reached, the copy stays as it is and a note says so. */
    void catchUp();

    /** Brings the copy up to date, unless that was tried a moment ago; where the desk cannot be reached, nothing is said. */
    void catchUpQuietly();

    /**
     * Appends what the transaction of the copy that is under way has recorded.
     *
     * @param before the head that it builds on
     * @param after the head with which it ends
     * @throws RecordMoved where the record no longer ends in {@code before}; then nothing was appended
     * @throws dev.onrecord.domain.StoreException where it cannot be appended
     */
    void append(Head before, Head after);

    /**
     * Does work while nobody else records, for what takes long or was overtaken several times.
     *
     * @param line what the others are told who wait; null for what is over at once
     * @throws dev.onrecord.domain.StoreException where the others do not end in time
     */
    <T> T inTurn(@Nullable String line, Supplier<T> work);

    /**
     * Counts what was appended although the answer was lost and nobody knew, since this was last asked: 0 or 1.
     *
     * @throws dev.onrecord.domain.StoreException where that is still not known
     */
    int settled();

    /** Tells whether the desk was reached when the copy was last brought up to date. */
    boolean isReached();

    /** Closes the connection to it. */
    void close();
}
