package dev.onrecord.intake.keep;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.store.Store;
import dev.onrecord.store.projection.WrittenClaim;
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
    private @Nullable SeenClaims others;
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
        var same = new ArrayList<>(found(drafts.stream().map(ClaimDraft::claim).toList()));
        findByText(drafts, same);
        var whole = whole(drafts, same);
        var known = new ArrayList<@Nullable KnownClaim>(same.size());
        for (int i = 0; i < same.size(); i++) {
            var draft = drafts.get(i);
            known.add(same.get(i)
                    .map(found -> new KnownClaim(found.id(), whole.get(found.id())))
                    .filter(found -> isOne(draft, found))
                    .orElse(null));
        }
        return known;
    }

    /** A key tells claims of one text apart. */
    private static boolean isOne(ClaimDraft draft, KnownClaim known) {
        var key = draft.content().key();
        var other = known.claim() == null ? null : known.claim().content().key();
        return key == null || other == null || NameFold.of(key).equals(NameFold.of(other));
    }

    /** Finds claims that have a key in only one of file and record, or had another text when the file was last loaded. */
    private void findByText(List<ClaimDraft> drafts, List<Optional<SameClaim>> same) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < drafts.size(); i++) {
            if (same.get(i).isEmpty()) {
                open.add(i);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        var unkeyed = found(open.stream()
                .map(index -> drafts.get(index).claim())
                .map(claim -> claim.content().key() == null
                        ? claim
                        : new WrittenClaim(unkeyed(claim.content()), new byte[0], 0))
                .toList());
        for (int i = 0; i < open.size(); i++) {
            int index = open.get(i);
            same.set(index, unkeyed.get(i).or(() -> earlier(drafts.get(index))));
        }
    }

    private Optional<SameClaim> earlier(ClaimDraft draft) {
        if (others == null) {
            var table = new SeenClaims();
            store.claims()
                    .eachOtherIdentity(
                            new ClaimId(newest), (claim, identity) -> table.put(identity, claim.number(), 0, 0, 0));
            others = table;
        }
        int slot = others.find(draft.claim().identity());
        return slot < 0 ? Optional.empty() : Optional.of(new SameClaim(new ClaimId(others.claim(slot)), 0));
    }

    private static ClaimContent unkeyed(ClaimContent content) {
        return new ClaimContent(
                null,
                content.text(),
                content.story(),
                content.speaker(),
                content.about(),
                content.on(),
                content.url(),
                content.tags(),
                content.partOf(),
                content.note(),
                content.language());
    }

    private List<Optional<SameClaim>> found(List<WrittenClaim> claims) {
        return store.claims().findSame(claims).stream()
                .map(found -> found.filter(claim -> claim.id().number() <= newest))
                .toList();
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
