package dev.onrecord.file;

/**
 * A file that belongs to what a transaction records, or goes with what it removes. A new one takes its place just before the commit, so that nothing is ever on
 * record without its file; a process that ends in between leaves a file that nothing refers to. It goes with a transaction
 * that is taken back.
 */
public interface Companion {

    /**
     * Takes its place.
     *
     * @throws dev.onrecord.domain.OutputException where it cannot; then the transaction is taken back
     */
    void place();

    /** Does what may be done only once the transaction is committed; it cannot fail. */
    default void committed() {}

    /** Removes what was prepared; does nothing once it has taken its place. */
    void drop();
}
