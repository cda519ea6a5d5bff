package dev.onrecord.domain;

import org.jspecify.annotations.Nullable;

/** A claim, party, source, story or entry that the record does not hold. */
public final class UnknownNameException extends OnRecordException {

    /** Creates a failure from the fact, the word to blame, the word to write instead and advice. */
    public UnknownNameException(
            String message, @Nullable String offending, @Nullable String suggestion, @Nullable String hint) {
        super(message, offending, suggestion, hint);
    }
}
