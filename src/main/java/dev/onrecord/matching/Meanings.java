package dev.onrecord.matching;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.Store;
import dev.onrecord.store.match.MatchIndex;
import dev.onrecord.store.match.MatchPoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a store mean, by models of language: read once for each claim and kept in the store. To be kept as
 * long as the store is open. Not safe for use by several threads.
 */
public final class Meanings {

    private static final int AT_ONCE = 50;

    /** Up to how many claims all are looked at; of more only those that share words. */
    private static final long MOST_LOOKED_AT = 200_000;

    private final Store store;
    private final MatchPoints points;
    private final MatchIndex index;
    private final List<Meaning> models;
    private final Headlines headlines = new Headlines();
    private @Nullable List<NearPoints> all;
    private long versionOfAll;

    /**
     * Creates it; points of other models are forgotten.
     *
     * @param models one or several
     */
    public Meanings(Store store, List<Meaning> models) {
        this.store = store;
        this.points = store.matchPoints();
        this.index = store.matchIndex();
        this.models = List.copyOf(models);
        if (!store.isReadOnly()) {
            store.inTransaction(() -> {
                points.resetUnlessMadeBy(names(models));
                return models;
            });
        }
    }

    /** Tells whether a store has, or can have, what models say of its claims. */
    public static boolean canBeKept(Store store, List<Meaning> models) {
        return !store.isReadOnly() || store.matchPoints().areMadeBy(names(models));
    }

    private static List<String> names(List<Meaning> models) {
        return models.stream().map(Meaning::name).toList();
    }

    /** Counts the claims whose meaning has yet to be read, of those that were read for their words. */
    public long pending() {
        return points.pending();
    }

    /**
     * Reads what is pending, oldest first; what is read stays so when this is interrupted.
     *
     * @param most about how many claims at most
     * @param progress receives how many claims were read so far
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

    /** Reads claims by one model after the other: two large models in turn push each other out of the cache. */
    private List<MatchPoints.Point> read(List<ClaimId> claims) {
        var wordings = index.texts(claims);
        var read = new ArrayList<MatchPoints.Point>();
        for (int model = 0; model < models.size(); model++) {
            for (MatchIndex.IndexedText wording : wordings) {
                Stopping.stopIfInterrupted();
                var point = models.get(model).of(Words.plain(wording.text()), headlines.of(wording));
                if (point.isPresent()) {
                    read.add(new MatchPoints.Point(wording.claim(), model, SmallPoint.of(point.get())));
                }
            }
        }
        return read;
    }

    /** Returns the points of a text, by model; none for a text that no model reads. */
    Map<Integer, byte[]> of(String text) {
        var plain = Words.plain(text);
        var places = new HashMap<Integer, byte[]>();
        for (int i = 0; i < models.size(); i++) {
            int model = i;
            models.get(model).of(plain).map(SmallPoint::of).ifPresent(point -> places.put(model, point));
        }
        return places;
    }

    /**
     * Returns the claims that lie nearest to a text; none where there are too many to look at each.
     *
     * @param asked the points of the text
     * @param limit how many by each model
     */
    Set<ClaimId> nearest(Map<Integer, byte[]> asked, int limit) {
        var nearest = new LinkedHashSet<ClaimId>();
        if (points.highestClaim() <= MOST_LOOKED_AT) {
            var near = all();
            asked.forEach((model, point) -> nearest.addAll(near.get(model).nearest(point, limit)));
        }
        return nearest;
    }

    private List<NearPoints> all() {
        long version = points.version();
        var known = all;
        if (known == null || version != versionOfAll) {
            known = models.stream().map(model -> new NearPoints()).toList();
            var spaces = known;
            points.each(point -> spaces.get(point.model()).add(point.claim(), point.place()));
            versionOfAll = version;
            all = known;
        }
        return known;
    }

    /**
     * Returns how close claims are to a text, from 0 to 1, by the models that read both; those that none read are left out.
     *
     * @param asked the points of the text
     */
    Map<ClaimId, Double> closeness(Map<Integer, byte[]> asked, Collection<ClaimId> claims) {
        var each = new HashMap<ClaimId, List<Double>>();
        points.each(claims, point -> {
            var place = asked.get(point.model());
            if (place != null) {
                var closeness = models.get(point.model()).closeness(SmallPoint.cosine(place, point.place()));
                each.computeIfAbsent(point.claim(), claim -> new ArrayList<>()).add(closeness);
            }
        });
        var closeness = new HashMap<ClaimId, Double>();
        each.forEach((claim, some) -> closeness.put(
                claim, some.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        return closeness;
    }
}
