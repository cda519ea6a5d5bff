package dev.onrecord.matching;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.Store;
import dev.onrecord.store.match.MatchIndex;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of a store that are like a text, in two steps: claims that share its rare words are candidates, and
 * the candidates that share most of its words and characters come first.
 *
 * <p>It keeps statistics on the store, so one object should serve as long as the store is open. Not safe for use by several
 * threads.
 */
public final class SimilarClaims {

    private static final double NOTHING_IN_COMMON = 0.1;

    private final MatchIndex index;
    private final Terms terms = new Terms();
    private final IndexUpdate reading;
    private final CandidateSearch candidates;

    /** Creates a search in a store. */
    public SimilarClaims(Store store) {
        this.index = store.matchIndex();
        this.reading = new IndexUpdate(store, terms);
        this.candidates = new CandidateSearch(index, terms);
    }

    /** Returns a function that indexes a claim afresh, to check the index against the record. */
    public static Function<Claim, MatchIndex.IndexedClaim> reader() {
        var terms = new Terms();
        return claim -> IndexUpdate.read(claim.id(), ClaimText.of(claim), terms);
    }

    /** Returns roughly how many claims can be found. */
    public long size() {
        return index.highestClaim();
    }

    /** Tells whether at most so many claims have to be read before all can be found. */
    public boolean isSoonUpToDate(int most) {
        return index.unread(most + 1).size() <= most;
    }

    /** Counts the claims that have to be read before they can be found. */
    public long unread() {
        return index.unread();
    }

    /**
     * Reads the claims that are new or changed; what is read stays so when this is interrupted.
     *
     * @param progress receives how many claims were read so far
     */
    public void catchUp(LongConsumer progress) {
        reading.catchUp(progress);
    }

    /**
     * Returns the claims most like a text, best first; claims that were not read are not found.
     *
     * @param within which claims to search, as they are now; null for all
     * @param except claims that are not wanted
     * @param meanings what the claims mean; null to go by words alone
     */
    public List<Likeness> find(
            String text, @Nullable ClaimQuery within, Set<ClaimId> except, int limit, @Nullable Meanings meanings) {
        var asked = AskedTerms.of(Words.of(text), terms, index);
        var shared = new SharedWords(text, Words.of(text), asked.telling(), terms);
        return candidates.of(text, asked, within, except, meanings).stream()
                .filter(candidate -> candidate.score() >= NOTHING_IN_COMMON)
                .sorted(ScoredClaim.BEST_FIRST)
                .limit(limit)
                .map(candidate -> candidate.likeness(shared))
                .toList();
    }
}
