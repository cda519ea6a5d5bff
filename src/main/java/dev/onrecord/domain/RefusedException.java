package dev.onrecord.domain;

import org.jspecify.annotations.Nullable;

/** A command that is well formed but that the rules of the record do not allow as things stand. */
public final class RefusedException extends OnRecordException {

    /** Creates a failure from the fact, the word to blame, the word to write instead and advice. */
    public RefusedException(
            String message, @Nullable String offending, @Nullable String suggestion, @Nullable String hint) {
        super(message, offending, suggestion, hint);
    }
}
