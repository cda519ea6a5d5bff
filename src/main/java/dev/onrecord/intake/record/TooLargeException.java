package dev.onrecord.intake.record;

/** A record that holds more than a claim can. */
public final class TooLargeException extends RuntimeException {

    /** The most characters that a record may have, with fifty for each value that it holds. */
    public static final int MOST_CHARACTERS = 16_000_000;

    /** What is said of such a record. */
    public static final String SAID =
            "too large for a claim, expected at most " + MOST_CHARACTERS / 1_000_000 + " million characters";

    private static final long serialVersionUID = 1;

    /** Creates the exception; it has no trace, for none is ever shown. */
    public TooLargeException() {
        super(null, null, false, false);
    }
}
