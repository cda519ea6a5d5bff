package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about the claims of one view of the record: which there are, how they hang together, how many. */
public interface ClaimsInView {

    /** Tells whether there is a claim with that number. */
    boolean exists(ClaimId id);

    /** Returns the number of the claim that has a key. */
    Optional<ClaimId> findByKey(String key);

    /** Returns the claims whose numbers are between two, inclusively. */
    List<ClaimId> between(ClaimId first, ClaimId last);

    /** Returns the claim that was recorded last. */
    Optional<ClaimId> newest();

    /** Returns all keys, sorted. */
    List<String> keys();

    /** Tells whether any claim may be a part of another; otherwise {@link #partsOf} need not be called for each claim. */
    boolean hasParts();

    /** Returns the claims that are parts of another, in the order of their numbers. */
    List<Claim> partsOf(ClaimId whole);

    /** Tells whether any claim may ever have been linked to another as the same. */
    boolean hasLinks();

    /**
     * Returns the claims that are the same as one, linked from either side, directly or through others, in the order of their
     * numbers.
     */
    List<Claim> sameAs(Claim claim);

    /** Returns the claims that name a source, in a citation, in evidence or in a response. */
    List<ClaimId> leaningOn(String source);

    /** Counts all claims. */
    default long count() {
        return counts(null).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts the claims by standing, of one story or of all; standings of no claim are left out. */
    Map<String, Long> counts(@Nullable String story);

    /** Counts the claims by confidence, of one story or of all; those without one are {@code unrated}. */
    Map<String, Long> countsByConfidence(@Nullable String story);

    /** Counts the claims by kind of response, of one story or of all. */
    Map<String, Long> countsByResponse(@Nullable String story);
}
