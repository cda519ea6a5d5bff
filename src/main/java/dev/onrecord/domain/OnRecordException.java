package dev.onrecord.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the user can mend: it carries the fact, the word that is wrong and what would work instead.
 *
 * <p>Anything else that is thrown is a bug.
 */
public abstract sealed class OnRecordException extends RuntimeException
        permits UsageException,
                InvalidInputException,
                UnknownNameException,
                RefusedException,
                PolicyException,
                ExpectationException,
                StoreException,
                OutputException,
                LoadException {

    private final @Nullable String offending;
    private final @Nullable String suggestion;
    private @Nullable Remedy remedy;
    private @Nullable Span span;

    OnRecordException(String message, @Nullable String offending, @Nullable String suggestion, @Nullable String hint) {
        super(message);
        this.offending = offending;
        this.suggestion = suggestion;
        this.remedy = hint == null ? null : new Remedy.Words(hint);
    }

    /** Returns what is wrong, in one line without the place and without a final full stop. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Returns the text that is wrong, as it was typed; empty where no single word is to blame. */
    public Optional<String> offending() {
        return Optional.ofNullable(offending);
    }

    /**
     * Says where in the command line the fault lies, unless that is known already.
     *
     * @param place null where nothing can be pointed at
     * @return this failure
     */
    public final OnRecordException at(@Nullable Span place) {
        if (span == null) {
            span = place;
        }
        return this;
    }

    /** Returns where in the command line the fault lies; empty where only the text that is wrong is known. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** Returns the text to write in place of the offending one; empty where there is no close match. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /**
     * Names the way out.
     *
     * @param way null where the message says it all
     * @return this failure
     */
    public final OnRecordException clearedBy(@Nullable Remedy way) {
        remedy = way;
        return this;
    }

    /** Returns the way out; empty where the message says it all. */
    public Optional<Remedy> remedy() {
        return Optional.ofNullable(remedy);
    }

    /** Returns the way out where it is advice in words; empty where it is a command, too. */
    public Optional<String> hint() {
        return remedy instanceof Remedy.Words advice ? Optional.of(advice.text()) : Optional.empty();
    }
}
