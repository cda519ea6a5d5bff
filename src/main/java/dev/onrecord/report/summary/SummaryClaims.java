package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import java.util.function.Consumer;

/** Provides the claims of a summary, the same ones in the same order on each pass. */
@FunctionalInterface
public interface SummaryClaims {

    /** Hands each claim to the reader, one after the other. */
    void each(Consumer<AssessedClaim> reader);

    /**
     * Hands the record behind the claims to the reader, oldest entry first, where the claims are all that it holds;
     * otherwise nothing.
     */
    default void eachEntry(Consumer<RecordedEntry> reader) {}
}
