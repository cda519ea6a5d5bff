package dev.onrecord.store;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.vocabulary.Standing;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claims as they stand, and as they stood on an earlier day. */
public final class Claims {

    private static final int BATCH = 250;

    private final JdbcClient jdbc;
    private final Entries entries;

    Claims(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
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
     * Returns the claims that a load would bring again, each under what it would bring: same key, else same text,
     * speaker and story without a key. Of several that are the same, the first is found.
     */
    public Map<WrittenClaim, SameClaim> findSame(Collection<WrittenClaim> claims) {
        var byKey = same(
                "key",
                claims.stream()
                        .map(claim -> claim.content().key())
                        .filter(Objects::nonNull)
                        .toList());
        var byIdentity = same(
                "identity",
                claims.stream()
                        .filter(claim -> claim.content().key() == null)
                        .map(WrittenClaim::identity)
                        .toList());
        var same = new HashMap<WrittenClaim, SameClaim>();
        for (WrittenClaim claim : claims) {
            var key = claim.content().key();
            var found = key == null ? byIdentity.get(claim.identity()) : byKey.get(key);
            if (found != null) {
                same.put(claim, found);
            }
        }
        return same;
    }

    private Map<Object, SameClaim> same(String column, List<?> values) {
        var same = new HashMap<Object, SameClaim>();
        if (!values.isEmpty()) {
            jdbc.sql("SELECT " + column + " AS value, id, content FROM claim WHERE " + column
                            + " IN (:values) ORDER BY id")
                    .param("values", values)
                    .query((ResultSet row) -> {
                        var claim = new SameClaim(new ClaimId(row.getLong("id")), row.getLong("content"));
                        var value = column.equals("key") ? row.getString("value") : (Object) row.getLong("value");
                        same.putIfAbsent(value, claim);
                    });
        }
        return same;
    }

    /** Returns the numbers of the claims that there are between two numbers, both included. */
    public List<ClaimId> between(ClaimId first, ClaimId last) {
        return jdbc
                .sql("SELECT id FROM claim WHERE id BETWEEN :first AND :last ORDER BY id")
                .param("first", first.number())
                .param("last", last.number())
                .query(Long.class)
                .stream()
                .map(ClaimId::new)
                .toList();
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

    /** Returns the claims that are parts of another, in a view, in the order of their numbers. */
    public List<Claim> partsOf(ClaimId whole, Cutoff cutoff) {
        var parts = jdbc
                .sql("SELECT id FROM claim WHERE part_of = :whole ORDER BY id")
                .param("whole", whole.number())
                .query(Long.class)
                .stream()
                .map(ClaimId::new)
                .toList();
        return parts.isEmpty() ? List.of() : folded(parts, cutoff);
    }

    /** Returns the claims that name a source: as a carrier, as the source of one, or behind evidence and answers. */
    public List<ClaimId> leaningOn(String source) {
        return jdbc
                .sql("SELECT claim FROM facet WHERE kind = 'source' AND name = :source ORDER BY claim")
                .param("source", source)
                .query(Long.class)
                .stream()
                .map(ClaimId::new)
                .toList();
    }

    /** Counts all claims. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM claim").query(Long.class).single();
    }

    /** Counts the claims that wait in the queue, of one story or of all. */
    public long countUnverified(@Nullable String story) {
        var where = story == null ? "" : " AND story = :story";
        return jdbc.sql("SELECT count(*) FROM claim WHERE standing = :standing" + where)
                .param("standing", Standing.UNVERIFIED.published())
                .params(story == null ? Map.of() : Map.of("story", story))
                .query(Long.class)
                .single();
    }

    /** Counts the claims by where they stand, of one story or of all; what no claim has is not there. */
    public Map<String, Long> counts(@Nullable String story) {
        var where = story == null ? "" : " WHERE story = :story";
        var counts = new TreeMap<String, Long>();
        jdbc.sql("SELECT standing, count(*) AS claims FROM claim" + where + " GROUP BY standing")
                .params(story == null ? Map.of() : Map.of("story", story))
                .query(row -> {
                    counts.put(row.getString("standing"), row.getLong("claims"));
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
        if (query.cutoff().isNone()) {
            eachNow(query, reader);
        } else {
            eachThen(query, reader);
        }
    }

    private void eachNow(ClaimQuery query, Predicate<Claim> reader) {
        var sql = ClaimSql.of(query);
        var ids = new ArrayList<ClaimId>();
        try (var numbers = jdbc.sql(sql.text()).params(sql.values()).query(Long.class).stream()) {
            var iterator = numbers.iterator();
            boolean more = true;
            while (more && iterator.hasNext()) {
                ids.add(new ClaimId(iterator.next()));
                if (ids.size() == BATCH || !iterator.hasNext()) {
                    more = readAll(folded(ids, query.cutoff()), reader);
                    ids.clear();
                }
            }
        }
    }

    /** Looks at every claim: the view of an earlier day has no projection. */
    private void eachThen(ClaimQuery query, Predicate<Claim> reader) {
        var undone = entries.undone(query.cutoff());
        var found = new ArrayList<Claim>();
        entries.eachClaim(history -> ClaimFold.of(query.cutoff().of(history), undone)
                .filter(query::matches)
                .ifPresent(found::add));
        found.sort(SortKey.order(query.sort()));
        readAll(found, reader);
    }

    /** Returns whether the reader wants more after the last one. */
    private static boolean readAll(List<Claim> claims, Predicate<Claim> reader) {
        for (Claim claim : claims) {
            Store.stopIfInterrupted();
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

    /** Returns the claims, not withdrawn, that have an open request or a search that may have to be made again. */
    public List<ClaimId> withSomethingDue(@Nullable String story) {
        return jdbc.sql("""
                        SELECT DISTINCT claim FROM due WHERE :story IS NULL OR story = :story ORDER BY claim
                        """).param("story", story).query(Long.class).stream()
                .map(ClaimId::new)
                .toList();
    }

    /** Counts the claims by confidence, of one story or of all; those without are {@code unrated}. */
    public Map<String, Long> countsByConfidence(@Nullable String story) {
        return counts("""
                SELECT confidence AS name, count(*) AS claims FROM claim
                WHERE :story IS NULL OR story = :story GROUP BY 1
                """, story);
    }

    /** Counts the claims by the kinds of answers that they have on record, of one story or of all. */
    public Map<String, Long> countsByResponse(@Nullable String story) {
        return counts("""
                SELECT f.name, count(*) AS claims FROM facet f JOIN claim c ON c.id = f.claim
                WHERE f.kind = 'response' AND (:story IS NULL OR c.story = :story) GROUP BY f.name
                """, story);
    }

    private Map<String, Long> counts(String sql, @Nullable String story) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql(sql).param("story", story).query(row -> {
            counts.put(row.getString("name"), row.getLong("claims"));
        });
        return counts;
    }

    /** Returns the open requests: which claim, which party, and when the answer is due as a date's text. */
    public List<OpenRequest> openRequests(@Nullable String story) {
        return jdbc.sql("""
                        SELECT claim, party, date AS due FROM due
                        WHERE kind = 'answer' AND (:story IS NULL OR story = :story)
                        ORDER BY day, claim
                        """)
                .param("story", story)
                .query((row, index) -> new OpenRequest(
                        new ClaimId(row.getLong("claim")), row.getString("party"), row.getString("due")))
                .list();
    }

    /**
     * An answer that is looked for.
     *
     * @param due when, as a date's text; null without a deadline
     */
    public record OpenRequest(
            ClaimId claim, String party, @Nullable String due) {}
}
