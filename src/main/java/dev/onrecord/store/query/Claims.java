package dev.onrecord.store.query;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.StatementJson;
import dev.onrecord.store.projection.ClaimCounts;
import dev.onrecord.store.projection.ClaimState;
import dev.onrecord.store.projection.WrittenClaim;
import dev.onrecord.store.sqlite.Sql;
import java.sql.ResultSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claims as they stand, and as they stood on an earlier day. */
public final class Claims {

    private static final int FIRST_BATCH = 50;
    private static final int BATCH = 250;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final ClaimSearch search;

    /** Creates it for the database of a store. */
    public Claims(JdbcClient jdbc, Entries entries, ClaimSearch search) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.search = search;
    }

    /** Returns a claim in a view; empty where the view holds none with that number. */
    public Optional<Claim> find(ClaimId id, Cutoff cutoff) {
        return folded(List.of(id), cutoff).stream().findFirst();
    }

    /** Tells whether there is a claim with that number now. */
    public boolean exists(ClaimId id) {
        return jdbc.sql("SELECT count(*) FROM claim WHERE id = :id")
                        .param("id", id.number())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the number of the claim that has a key now. */
    public Optional<ClaimId> findByKey(String key) {
        return jdbc.sql("SELECT id FROM claim WHERE key = :key")
                .param("key", key)
                .query(Long.class)
                .optional()
                .map(ClaimId::new);
    }

    /**
     * Returns the claims that a load would bring again, each in the place of what it would bring, empty for a new one:
     * same key, else same text, speaker and story without a key. Of several that are the same, the first is found.
     */
    public List<Optional<SameClaim>> findSame(List<WrittenClaim> claims) {
        var same = new SameClaim[claims.size()];
        findSame("key", claims, claim -> claim.content().key(), same);
        findSame("identity", claims, claim -> claim.content().key() == null ? claim.identity() : null, same);
        return Arrays.stream(same).map(Optional::ofNullable).toList();
    }

    /** Fills in the claims that have in a column what a function gives; null for what is not to be looked for. */
    private void findSame(
            String column,
            List<WrittenClaim> claims,
            Function<WrittenClaim, @Nullable Object> value,
            SameClaim[] same) {
        var values = claims.stream().map(value).toList();
        if (values.stream().allMatch(Objects::isNull)) {
            return;
        }
        jdbc.sql(having(column)).param("values", StatementJson.list(values)).query((ResultSet row) -> {
            int place = row.getInt(1);
            var claim = new SameClaim(new ClaimId(row.getLong(2)), row.getLong(3));
            if (same[place] == null || claim.id().compareTo(same[place].id()) < 0) {
                same[place] = claim;
            }
        });
    }

    /** Selects the claims that have one of some {@code values} in a column, each with the place of the value among them. */
    static String having(String column) {
        return "SELECT given.key, c.id, c.content FROM json_each(:values) given CROSS JOIN claim c ON c." + column
                + " = given.value";
    }

    /** Returns the numbers of the claims that there are between two numbers, both included. */
    public List<ClaimId> between(ClaimId first, ClaimId last) {
        return jdbc.sql("SELECT id FROM claim WHERE id BETWEEN :first AND :last ORDER BY id")
                .param("first", first.number())
                .param("last", last.number())
                .query(Sql::claim)
                .list();
    }

    /** Returns the claim that was recorded last. */
    public Optional<ClaimId> newest() {
        return Optional.of(jdbc.sql("SELECT coalesce(max(id), 0) FROM claim")
                        .query(Long.class)
                        .single())
                .filter(number -> number > 0)
                .map(ClaimId::new);
    }

    /** Returns every key there is, sorted, for a suggestion. */
    public List<String> keys() {
        return jdbc.sql("SELECT key FROM claim WHERE key IS NOT NULL ORDER BY key")
                .query(String.class)
                .list();
    }

    /** Tells whether any claim is a part of another: where none is, nobody need ask for the parts of each. */
    public boolean hasParts() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM claim WHERE part_of IS NOT NULL)")
                .query(Boolean.class)
                .single();
    }

    /** Returns the claims that are parts of another, in a view, in the order of their numbers. */
    public List<Claim> partsOf(ClaimId whole, Cutoff cutoff) {
        var parts = jdbc.sql("SELECT id FROM claim WHERE part_of = :whole ORDER BY id")
                .param("whole", whole.number())
                .query(Sql::claim)
                .list();
        return parts.isEmpty() ? List.of() : folded(parts, cutoff);
    }

    /** Tells whether any claim was ever linked to another as the same. */
    public boolean hasLinks() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM facet WHERE kind = 'same')")
                .query(Boolean.class)
                .single();
    }

    /**
     * Returns the claims that are held to be the same as one in a view, linked to it from either side or by way of others,
     * in the order of their numbers.
     */
    public List<Claim> sameAs(Claim claim, Cutoff cutoff) {
        var group = new TreeMap<ClaimId, Claim>(Map.of(claim.id(), claim));
        var reached = new ArrayDeque<Claim>(List.of(claim));
        while (!reached.isEmpty()) {
            var next = reached.poll();
            var others = new LinkedHashSet<>(linkedTo(next.id()));
            next.sames().forEach(entry -> others.add(entry.statement().other()));
            others.removeAll(group.keySet());
            for (Claim other : folded(others, cutoff)) {
                if (next.isLinkedTo(other.id()) || other.isLinkedTo(next.id())) {
                    group.put(other.id(), other);
                    reached.add(other);
                }
            }
        }
        group.remove(claim.id());
        return List.copyOf(group.values());
    }

    /** Returns the claims that were ever linked to another, whether or not that still holds. */
    private List<ClaimId> linkedTo(ClaimId other) {
        return jdbc.sql("SELECT claim FROM facet WHERE kind = 'same' AND name = :other ORDER BY claim")
                .param("other", other.toString())
                .query(Sql::claim)
                .list();
    }

    /** Returns the claims that name a source: as a carrier, as the source of one, or behind evidence and answers. */
    public List<ClaimId> leaningOn(String source) {
        return jdbc.sql("SELECT claim FROM facet WHERE kind = 'source' AND name = :source ORDER BY claim")
                .param("source", source)
                .query(Sql::claim)
                .list();
    }

    /** Counts all claims. */
    public long count() {
        return sum(counts(null));
    }

    /** Counts the claims that wait in the queue, of one story or of all. */
    public long countUnverified(@Nullable String story) {
        return counts(story).getOrDefault(Standing.UNVERIFIED.published(), 0L);
    }

    /** Counts the claims by where they stand, of one story or of all; what no claim has is not there. */
    public Map<String, Long> counts(@Nullable String story) {
        return counts(story, state -> state.standing().published());
    }

    /** Counts the claims by confidence, of one story or of all; those without are {@code unrated}. */
    public Map<String, Long> countsByConfidence(@Nullable String story) {
        return counts(story, ClaimState::confidenceInWords);
    }

    private Map<String, Long> counts(@Nullable String story, Function<ClaimState, String> word) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("SELECT state, claims FROM state_count WHERE story = :story")
                .param("story", story == null ? ClaimCounts.ALL : story)
                .query(row -> {
                    var state = ClaimState.ofNumber(row.getLong("state"));
                    counts.merge(word.apply(state), row.getLong("claims"), Long::sum);
                });
        return counts;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts the claims by the kinds of answers that they have on record, of one story or of all. */
    public Map<String, Long> countsByResponse(@Nullable String story) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("SELECT answer, claims FROM answer_count WHERE story = :story")
                .param("story", story == null ? ClaimCounts.ALL : story)
                .query(row -> {
                    counts.put(row.getString("answer"), row.getLong("claims"));
                });
        return counts;
    }

    /**
     * Gives the claims that meet a query, one after the other and in its order, to a reader.
     *
     * <p>The condition on blockers is the reader's: it depends on more than the record of the claim.
     *
     * @param reader takes a claim and tells whether it wants more
     */
    public void each(ClaimQuery query, Predicate<Claim> reader) {
        each(query, null, reader);
    }

    /**
     * Gives the claims that meet a query and that may have a blocker, one after the other and in the order of the query.
     *
     * @param blocker which claims may have the blocker of the query; null for all
     * @param reader takes a claim and tells whether it wants more
     */
    public void each(ClaimQuery query, @Nullable BlockerSearch blocker, Predicate<Claim> reader) {
        if (query.cutoff().isNone()) {
            for (ClaimSql found : search.of(query, blocker)) {
                if (!read(found, query.cutoff(), reader)) {
                    return;
                }
            }
        } else if (query.sort().isEmpty()) {
            read(
                    PastClaims.of(query.cutoff(), entries),
                    query.cutoff(),
                    claim -> !query.matches(claim) || reader.test(claim));
        } else {
            readSorted(query, reader);
        }
    }

    /** Folds the claims with the found numbers, few at first: whoever wants a page has it soon. */
    private boolean read(ClaimSql found, Cutoff cutoff, Predicate<Claim> reader) {
        int batch = FIRST_BATCH;
        boolean more = true;
        try (var numbers = jdbc.sql(found.text()).params(found.values()).query(Long.class).stream()) {
            var iterator = numbers.iterator();
            while (more && iterator.hasNext()) {
                var ids = new ArrayList<ClaimId>();
                while (ids.size() < batch && iterator.hasNext()) {
                    ids.add(new ClaimId(iterator.next()));
                }
                more = readAll(folded(ids, cutoff), reader);
                batch = BATCH;
            }
        }
        return more;
    }

    /** Looks at every claim of the view: an order other than that of the numbers has no projection there. */
    private void readSorted(ClaimQuery query, Predicate<Claim> reader) {
        var found = new ArrayList<Claim>();
        read(PastClaims.of(query.cutoff(), entries), query.cutoff(), claim -> {
            if (query.matches(claim)) {
                found.add(claim);
            }
            return true;
        });
        found.sort(SortKey.order(query.sort()));
        readAll(found, reader);
    }

    /** Returns whether the reader wants more after the last one. */
    private static boolean readAll(List<Claim> claims, Predicate<Claim> reader) {
        for (Claim claim : claims) {
            Stopping.stopIfInterrupted();
            if (!reader.test(claim)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the claims with the given numbers in a view, in the given order; those that it lacks are left out. */
    public List<Claim> folded(Collection<ClaimId> ids, Cutoff cutoff) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var undone = entries.undone(cutoff);
        var claims = new ArrayList<Claim>(ids.size());
        Map<ClaimId, List<Entry<?>>> histories = entries.ofClaims(ids);
        for (ClaimId id : ids) {
            var history = histories.getOrDefault(id, List.of());
            ClaimFold.of(cutoff.of(history), undone).ifPresent(claims::add);
        }
        return claims;
    }
}
