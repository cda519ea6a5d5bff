package dev.onrecord.matching;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.matching.text.Terms;
import dev.onrecord.store.Store;
import dev.onrecord.store.match.MatchIndex;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongConsumer;

/** Adds new and changed claims to the index in batches, so that an interruption loses at most one batch. */
final class IndexUpdate {

    private static final int AT_ONCE = 1000;

    private final Store store;
    private final MatchIndex index;
    private final Terms terms;

    IndexUpdate(Store store, Terms terms) {
        this.store = store;
        this.index = store.matchIndex();
        this.terms = terms;
    }

    /**
     * Reads all that is unread.
     *
     * @param progress receives how many claims were read so far
     */
    void catchUp(LongConsumer progress) {
        long done = 0;
        for (var some = index.unread(AT_ONCE); !some.isEmpty(); some = index.unread(AT_ONCE)) {
            var batch = some;
            store.inTransaction(() -> {
                read(batch);
                return batch;
            });
            done += batch.size();
            progress.accept(done);
        }
    }

    private void read(List<ClaimId> claims) {
        var known = index.digests(claims);
        var outdated = new HashMap<>(known);
        var fresh = new ArrayList<MatchIndex.IndexedClaim>();
        for (Claim claim : store.claims().folded(claims, Cutoff.none(ZoneOffset.UTC))) {
            var text = ClaimText.of(claim);
            if (known.containsKey(claim.id()) && known.get(claim.id()) == text.digest()) {
                outdated.remove(claim.id());
            } else {
                fresh.add(read(claim.id(), text, terms));
            }
        }
        if (!outdated.isEmpty()) {
            index.remove(outdated.keySet());
        }
        index.add(fresh);
        index.markRead(claims);
    }

    /** Returns the index entry of a claim with the given text. */
    static MatchIndex.IndexedClaim read(ClaimId claim, ClaimText text, Terms terms) {
        return new MatchIndex.IndexedClaim(claim, text.digest(), text.headline(), text.names(), terms.of(text.whole()));
    }
}
