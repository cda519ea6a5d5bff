package dev.onrecord.matching;

import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.MatchIndex;
import dev.onrecord.store.MatchPoints;
import dev.onrecord.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a store mean, by a model of language: read once for each claim and kept in the store. To be kept as
 * long as the store is open. Not safe for use by several threads.
 */
public final class Meanings {

    private static final int AT_ONCE = 50;

    /** Up to how many claims all are looked at; of more only those that share words. */
    private static final long MOST_LOOKED_AT = 200_000;

    private final Store store;
    private final MatchPoints points;
    private final MatchIndex index;
    private final Meaning meaning;
    private @Nullable NearPoints all;
    private long versionOfAll;

    /** Creates it; points of another model are forgotten. */
    public Meanings(Store store, Meaning meaning) {
        this.store = store;
        this.points = store.matchPoints();
        this.index = store.matchIndex();
        this.meaning = meaning;
        store.inTransaction(() -> {
            points.from(meaning.name());
            return meaning;
        });
    }

    /** Counts the claims whose meaning has yet to be read, of those that were read for their words. */
    public long pending() {
        return points.pending();
    }

    /**
     * Reads what is pending, oldest first; what is read stays so when this is interrupted.
     *
     * @param most about how many claims at most
     * @param progress is told how many claims were read so far
     */
    public void catchUp(long most, LongConsumer progress) {
        long done = 0;
        for (var some = points.pending(AT_ONCE); !some.isEmpty() && done < most; some = points.pending(AT_ONCE)) {
            var batch = some;
            var read = read(batch);
            store.inTransaction(() -> {
                points.keep(batch, read);
                return batch;
            });
            done += batch.size();
            all = null;
            progress.accept(done);
        }
    }

    private Map<ClaimId, byte[]> read(List<ClaimId> claims) {
        var read = new HashMap<ClaimId, byte[]>();
        for (MatchIndex.Wording wording : index.wordings(claims)) {
            Store.stopIfInterrupted();
            of(wording.text()).ifPresent(point -> read.put(wording.claim(), point));
        }
        return read;
    }

    /** Returns the point of a text; empty for one that the model does not read. */
    Optional<byte[]> of(String text) {
        return meaning.of(Words.plain(text)).map(SmallPoint::of);
    }

    /** Returns the claims that lie nearest to a point; none where there are too many to look at each. */
    List<ClaimId> nearest(byte[] point, int limit) {
        if (points.size() > MOST_LOOKED_AT) {
            return List.of();
        }
        return all().nearest(point, limit);
    }

    private NearPoints all() {
        long version = points.version();
        if (all == null || version != versionOfAll) {
            all = NearPoints.of(points);
            versionOfAll = version;
        }
        return all;
    }

    /** Returns how close claims are to a point, from 0 to 1; those that were not read are left out. */
    Map<ClaimId, Double> closeness(byte[] point, Collection<ClaimId> claims) {
        var closeness = new HashMap<ClaimId, Double>();
        var length = SmallPoint.length(point);
        points.each(new ArrayList<>(claims), (claim, other) -> {
            var cosine = SmallPoint.product(point, other, 0) / (length * SmallPoint.length(other));
            closeness.put(claim, Math.max(0, cosine));
        });
        return closeness;
    }
}
