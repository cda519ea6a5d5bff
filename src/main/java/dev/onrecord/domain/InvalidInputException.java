package dev.onrecord.domain;

import org.jspecify.annotations.Nullable;

/** A value of the wrong form: not a date, not a kind, not an address. */
public final class InvalidInputException extends OnRecordException {

    /** Creates a failure from the fact, the word to blame, the word to write instead and advice. */
    public InvalidInputException(
            String message, @Nullable String offending, @Nullable String suggestion, @Nullable String hint) {
        super(message, offending, suggestion, hint);
    }
}
