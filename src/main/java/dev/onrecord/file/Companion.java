package dev.onrecord.file;

/**
 * A file that belongs to what a transaction records. It takes its place just before the commit, so that nothing is ever on
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

    /** Removes what was prepared; does nothing once it has taken its place. */
    void drop();
}
