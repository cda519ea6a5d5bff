package dev.onrecord.intake;

/** A record that holds more than a claim can. */
final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLargeException() {
        super(null, null, false, false);
    }
}
