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
 * Finds the claims of a store that are like a text, in two steps: those that share its telling words come into question,
 * and of them those come first that share most of its words and characters.
 *
 * <p>It remembers what it learnt of the store and is to be kept as long as that is open. Not safe for use by several
 * threads.
 */
public final class SimilarClaims {

    private static final double NOTHING_IN_COMMON = 0.1;

    private final MatchIndex index;
    private final Terms terms = new Terms();
    private final Reading reading;
    private final Candidates candidates;

    /** Creates a search in a store. */
    public SimilarClaims(Store store) {
        this.index = store.matchIndex();
        this.reading = new Reading(store, terms);
        this.candidates = new Candidates(index, terms);
    }

    /** Returns what reads claims anew, for comparing what was read with what they say now. */
    public static Function<Claim, MatchIndex.IndexedClaim> reader() {
        var terms = new Terms();
        return claim -> Reading.read(claim.id(), ClaimText.of(claim), terms);
    }

    /** Returns about how many claims can be found. */
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
     * @param progress is told how many claims were read so far
     */
    public void catchUp(LongConsumer progress) {
        reading.catchUp(progress);
    }

    /**
     * Returns the claims most like a text, best first; claims that were not read are not found.
     *
     * @param within the claims that come into question, as they are now; null for all
     * @param except claims that are not wanted
     * @param meanings what the claims mean; null to go by words alone
     */
    public List<Likeness> find(
            String text, @Nullable ClaimQuery within, Set<ClaimId> except, int limit, @Nullable Meanings meanings) {
        var asked = AskedTerms.of(Words.of(text), terms, index);
        var shared = new SharedWords(text, Words.of(text), asked.telling(), terms);
        return candidates.of(text, asked, within, except, meanings).stream()
                .filter(candidate -> candidate.score() >= NOTHING_IN_COMMON)
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(candidate -> candidate.likeness(shared))
                .toList();
    }
}
