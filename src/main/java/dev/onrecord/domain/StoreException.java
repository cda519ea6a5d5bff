package dev.onrecord.domain;

import org.jspecify.annotations.Nullable;

/** A store that cannot be opened, read or written. */
public final class StoreException extends OnRecordException {

    /** Creates a failure from the fact and what to do about it. */
    public StoreException(String message, @Nullable String hint) {
        super(message, null, null, hint);
    }

    /** Creates a failure that keeps its cause for {@code --debug}. */
    public StoreException(String message, @Nullable String hint, Throwable cause) {
        this(message, hint);
        initCause(cause);
    }
}
