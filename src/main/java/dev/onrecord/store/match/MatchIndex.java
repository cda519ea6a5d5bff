package dev.onrecord.store.match;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.store.query.ClaimSearch;
import dev.onrecord.store.query.ClaimSql;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An index of terms, for finding claims that share some with a text. The caller decides what the terms of a claim are.
 *
 * <p>It holds nothing but the database: any thread may read, and the thread of the transaction writes.
 */
public final class MatchIndex {

    private static final String UNREAD = """
            SELECT claim FROM match_stale WHERE claim <= (SELECT coalesce(max(claim), 0) FROM match_claim)
            UNION ALL
            SELECT id FROM claim WHERE id > (SELECT coalesce(max(claim), 0) FROM match_claim)
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final ClaimSearch search;

    /** Creates it for the database of a store. */
    public MatchIndex(Database database, ClaimSearch search) {
        this.jdbc = database.jdbc();
        this.database = database;
        this.search = search;
    }

    /** Counts the claims that are new or were touched since they were read. */
    public long unread() {
        return jdbc.sql("SELECT count(*) FROM (" + UNREAD + ")")
                .query(Long.class)
                .single();
    }

    /** Returns some of the claims that are new or were touched since they were read; they need not be there any more. */
    public List<ClaimId> unread(int limit) {
        return ids(jdbc.sql(UNREAD + " LIMIT " + limit));
    }

    /** Returns the highest number of a claim that was read, which is about how many were; 0 for none. */
    public long highestClaim() {
        return jdbc.sql("SELECT coalesce(max(claim), 0) FROM match_claim")
                .query(Long.class)
                .single();
    }

    /** Returns the digests of the claims that were read before. */
    public Map<ClaimId, Long> digests(Collection<ClaimId> claims) {
        var digests = new HashMap<ClaimId, Long>();
        jdbc.sql("SELECT claim, digest FROM match_claim WHERE claim IN (:claims)")
                .param("claims", numbers(claims))
                .query(row -> {
                    digests.put(new ClaimId(row.getLong("claim")), row.getLong("digest"));
                });
        return digests;
    }

    /** Marks claims as read. */
    public void markRead(Collection<ClaimId> claims) {
        jdbc.sql("DELETE FROM match_stale WHERE claim IN (:claims)")
                .param("claims", numbers(claims))
                .update();
    }

    /** Removes claims; unknown ones are ignored. */
    public void remove(Collection<ClaimId> claims) {
        for (String table : List.of("match_words WHERE rowid", "match_claim WHERE claim", "match_point WHERE claim")) {
            jdbc.sql("DELETE FROM " + table + " IN (:claims)")
                    .param("claims", numbers(claims))
                    .update();
        }
    }

    /** Adds claims that are not in the index. */
    public void add(Collection<IndexedClaim> claims) {
        insert("INSERT INTO match_claim (claim, digest, headline, names) VALUES (?, ?, ?, ?)", claims, claim ->
                new Object[] {claim.claim().number(), claim.digest(), claim.headline(), claim.names()});
        insert("INSERT INTO match_words (rowid, terms) VALUES (?, ?)", claims, claim ->
                new Object[] {claim.claim().number(), String.join(" ", claim.terms())});
        insert("INSERT OR IGNORE INTO match_pending (claim) VALUES (?)", claims, claim ->
                new Object[] {claim.claim().number()});
        insert("""
                INSERT INTO match_term (term, claims) VALUES (?, ?)
                ON CONFLICT (term) DO UPDATE SET claims = claims + excluded.claims
                """, countsOf(claims).entrySet(), count -> new Object[] {count.getKey(), count.getValue()});
    }

    private <T> void insert(String sql, Collection<T> rows, Function<T, @Nullable Object[]> values) {
        Sql.batch(database.connection(), sql, rows.stream().map(values));
    }

    private static Map<String, Long> countsOf(Collection<IndexedClaim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.terms().stream().distinct())
                .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
    }

    /** Returns about how many claims have each of the terms; terms of no claim are left out. */
    public Map<String, Long> counts(Collection<String> terms) {
        var counts = new HashMap<String, Long>();
        if (!terms.isEmpty()) {
            jdbc.sql("SELECT term, claims FROM match_term WHERE term IN (:terms)")
                    .param("terms", terms)
                    .query(row -> {
                        counts.put(row.getString("term"), row.getLong("claims"));
                    });
        }
        return counts;
    }

    /**
     * Returns the numbers of the claims that have a term, in order. They come from the database as one text, which takes a
     * tenth of the time of as many rows.
     */
    public long[] claimsWith(String term) {
        return jdbc.sql("SELECT group_concat(rowid) FROM match_words WHERE match_words MATCH :term")
                .param("term", '"' + term + '"')
                .query(String.class)
                .optional()
                .map(MatchIndex::numbers)
                .orElseGet(() -> new long[0]);
    }

    private static long[] numbers(String listed) {
        return Arrays.stream(listed.split(",")).mapToLong(Long::parseLong).toArray();
    }

    /** Returns the claims that a query allows, in the given order. */
    public List<ClaimId> within(List<ClaimId> claims, @Nullable ClaimQuery query) {
        if (query == null || claims.isEmpty()) {
            return claims;
        }
        var allowed = new HashSet<ClaimId>();
        for (ClaimSql filter : search.of(query, null)) {
            allowed.addAll(
                    ids(jdbc.sql("SELECT id FROM claim WHERE id IN (:candidates) AND id IN (" + filter.text() + ")")
                            .param("candidates", numbers(claims))
                            .params(filter.values())));
        }
        return claims.stream().filter(allowed::contains).toList();
    }

    /** Returns the texts of claims, in the given order; those that are not read or withdrawn are left out. */
    public List<IndexedText> texts(Collection<ClaimId> claims) {
        var found = new LinkedHashMap<ClaimId, IndexedText>();
        if (!claims.isEmpty()) {
            jdbc.sql("""
                            SELECT c.id, c.text, m.headline, m.names FROM claim c JOIN match_claim m ON m.claim = c.id
                            WHERE c.id IN (:claims)
                            """).param("claims", numbers(claims)).query(row -> {
                var claim = new ClaimId(row.getLong("id"));
                found.put(
                        claim,
                        new IndexedText(
                                claim, row.getString("text"), row.getString("headline"), row.getString("names")));
            });
        }
        var ordered = new ArrayList<IndexedText>();
        claims.stream().filter(found::containsKey).map(found::get).forEach(ordered::add);
        return ordered;
    }

    /** Returns the texts of a sample spread evenly over the claims, which is the same as long as none are added. */
    public List<IndexedText> sample(int size) {
        long newest = highestClaim();
        var numbers = new ArrayList<ClaimId>();
        for (long i = 0; i < Math.min(size, newest); i++) {
            numbers.add(new ClaimId(newest <= size ? i + 1 : i * newest / size + 1));
        }
        return texts(numbers);
    }

    private static List<ClaimId> ids(JdbcClient.StatementSpec numbers) {
        return numbers.query(Sql::claim).list();
    }

    private static List<Long> numbers(Collection<ClaimId> claims) {
        return claims.stream().map(ClaimId::number).toList();
    }

    /**
     * A claim as the index takes it.
     *
     * @param digest a hash that changes when the terms do
     * @param headline the headlines over the claim; empty for none
     * @param names its other names; empty for none
     * @param terms its terms, each as often as it occurs
     */
    public record IndexedClaim(ClaimId claim, long digest, String headline, String names, List<String> terms) {

        /** Copies the terms. */
        public IndexedClaim {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The texts of a claim in the index.
     *
     * @param headline the headlines over the claim; empty for none
     * @param names its other names; empty for none
     */
    public record IndexedText(ClaimId claim, String text, String headline, String names) {

        /** Returns headlines and names. */
        public String context() {
            return headline.isEmpty() || names.isEmpty() ? headline + names : headline + "\n" + names;
        }
    }
}
