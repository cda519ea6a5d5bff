package dev.onrecord.store;

/** Another console of the same user is writing to the copy of a desk's record; what it has committed can be read. */
public final class CopyBusy extends RuntimeException {

    CopyBusy(Throwable cause) {
        super("another console is writing to this copy", cause);
    }
}
