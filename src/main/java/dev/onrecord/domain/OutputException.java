package dev.onrecord.domain;

/** Something was to be written, to a file or a stream, and could not be written whole. */
public final class OutputException extends OnRecordException {

    /** Creates a failure that keeps its cause for {@code --debug}. */
    public OutputException(String message, Throwable cause) {
        super(message, null, null, null);
        initCause(cause);
    }
}
