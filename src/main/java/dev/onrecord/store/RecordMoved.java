package dev.onrecord.store;

/**
 * Somebody else recorded something since the copy was brought up to date. Nothing was recorded; the work can be done again
 * on what is now true.
 */
public final class RecordMoved extends RuntimeException {

    /** Creates it. */
    public RecordMoved() {
        super("somebody else has recorded something meanwhile");
    }
}
