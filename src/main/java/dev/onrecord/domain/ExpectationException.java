package dev.onrecord.domain;

/** What a script expected of the record and did not find. */
public final class ExpectationException extends OnRecordException {

    /** Creates a failure from what was expected and what was found. */
    public ExpectationException(String message) {
        super(message, null, null, null);
    }
}
