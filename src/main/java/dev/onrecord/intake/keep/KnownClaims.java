package dev.onrecord.intake.keep;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.store.Store;
import dev.onrecord.store.query.SameClaim;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Finds the claims that the record held before a load, on its own thread. */
public final class KnownClaims implements AutoCloseable {

    private final Store store;
    private final long newest;
    private final SecondThread thread = new SecondThread("store reader");

    /** Must be created before the load records anything. */
    public KnownClaims(Store store) {
        this.store = store;
        this.newest = store.claims().newest().map(ClaimId::number).orElse(0L);
    }

    /** Returns the claim that has a key in the record. */
    public Optional<ClaimId> findByKey(String key) {
        return newest == 0 ? Optional.empty() : store.claims().findByKey(key);
    }

    /**
     * Begins to find the claims that some drafts bring again.
     *
     * @return them, each in the place of its draft; null for a new one
     */
    public Future<List<@Nullable KnownClaim>> begin(List<ClaimDraft> drafts) {
        return newest == 0
                ? CompletableFuture.completedFuture(Collections.nCopies(drafts.size(), null))
                : thread.begin(() -> of(drafts));
    }

    private List<@Nullable KnownClaim> of(List<ClaimDraft> drafts) {
        var same = store
                .claims()
                .findSame(drafts.stream().map(ClaimDraft::claim).toList())
                .stream()
                .map(found -> found.filter(claim -> claim.id().number() <= newest))
                .toList();
        var whole = whole(drafts, same);
        var known = new ArrayList<@Nullable KnownClaim>(same.size());
        for (Optional<SameClaim> found : same) {
            known.add(found.map(claim -> new KnownClaim(claim.id(), whole.get(claim.id())))
                    .orElse(null));
        }
        return known;
    }

    /** Returns the claims that must be compared in full, because a draft does more than repeat their content. */
    private Map<ClaimId, Claim> whole(List<ClaimDraft> drafts, List<Optional<SameClaim>> same) {
        var wanted = new TreeSet<ClaimId>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            same.get(i)
                    .filter(claim -> !isPlainlySaid(draft, claim))
                    .map(SameClaim::id)
                    .ifPresent(wanted::add);
        }
        var whole = new HashMap<ClaimId, Claim>();
        store.claims().folded(wanted, Cutoff.none(ZoneOffset.UTC)).forEach(claim -> whole.put(claim.id(), claim));
        return whole;
    }

    /** Tells whether a draft says what a claim says that is there, word for word, and nothing about it. */
    private static boolean isPlainlySaid(ClaimDraft draft, SameClaim same) {
        return same.fingerprint() == draft.claim().fingerprint()
                && draft.others().isEmpty()
                && draft.statements().isEmpty();
    }

    @Override
    public void close() {
        thread.close();
    }
}
