package dev.onrecord.domain;

import org.jspecify.annotations.Nullable;

/** What a script expected of the record and did not find. */
public final class ExpectationException extends OnRecordException {

    /** Creates a failure from what was expected and what was found. */
    public ExpectationException(String message) {
        this(message, null);
    }

    /** Creates a failure from what was expected and what was found, with the way out. */
    public ExpectationException(String message, @Nullable String hint) {
        super(message, null, null, hint);
    }
}
