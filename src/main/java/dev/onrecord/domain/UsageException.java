package dev.onrecord.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command line that cannot be read: an unknown command or option, a word too many or too few, an open quote. */
public final class UsageException extends OnRecordException {

    private final @Nullable Span span;
    private final @Nullable String usage;

    /**
     * Creates a failure.
     *
     * @param span where in the command line the fault lies; null where nothing can be pointed at
     * @param usage the usage line of the command; null where the command itself is unknown
     */
    public UsageException(
            String message,
            @Nullable Span span,
            @Nullable String suggestion,
            @Nullable String hint,
            @Nullable String usage) {
        super(message, null, suggestion, hint);
        this.span = span;
        this.usage = usage;
    }

    /** Returns where in the command line the fault lies. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** Returns the usage line of the command. */
    public Optional<String> usage() {
        return Optional.ofNullable(usage);
    }

    /**
     * A part of a command line.
     *
     * @param start index of the first UTF-16 unit
     * @param end index after the last one; equal to {@code start} for a place where something is missing
     */
    public record Span(int start, int end) {}
}
