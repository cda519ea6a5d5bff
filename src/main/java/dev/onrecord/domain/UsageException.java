package dev.onrecord.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command line that cannot be read: an unknown command or option, a word too many or too few, an open quote. */
public final class UsageException extends OnRecordException {

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
        at(span);
        this.usage = usage;
    }

    /** Returns the usage line of the command. */
    public Optional<String> usage() {
        return Optional.ofNullable(usage);
    }
}
