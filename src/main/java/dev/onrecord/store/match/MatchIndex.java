package dev.onrecord.store.match;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.store.query.ClaimSearch;
import dev.onrecord.store.query.ClaimSql;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The terms of claims, for finding those that share some with a text. Which terms there are is for the caller to say;
 * here they are kept, counted and looked up.
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
    public MatchIndex(JdbcClient jdbc, Database database, ClaimSearch search) {
        this.jdbc = jdbc;
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

    /** Returns about how many claims were read: the highest number among them, which takes no time to find. */
    public long highestClaim() {
        return jdbc.sql("SELECT coalesce(max(claim), 0) FROM match_claim")
                .query(Long.class)
                .single();
    }

    /** Returns the digests of those claims that were read before. */
    public Map<ClaimId, Long> digests(Collection<ClaimId> claims) {
        var digests = new HashMap<ClaimId, Long>();
        jdbc.sql("SELECT claim, digest FROM match_claim WHERE claim IN (:claims)")
                .param("claims", numbers(claims))
                .query(row -> {
                    digests.put(new ClaimId(row.getLong("claim")), row.getLong("digest"));
                });
        return digests;
    }

    /** Says that claims are up to date. */
    public void markRead(Collection<ClaimId> claims) {
        jdbc.sql("DELETE FROM match_stale WHERE claim IN (:claims)")
                .param("claims", numbers(claims))
                .update();
    }

    /** Forgets claims; those that are not known are passed over. */
    public void remove(Collection<ClaimId> claims) {
        for (String table : List.of("match_words WHERE rowid", "match_claim WHERE claim", "match_point WHERE claim")) {
            jdbc.sql("DELETE FROM " + table + " IN (:claims)")
                    .param("claims", numbers(claims))
                    .update();
        }
    }

    /** Takes in claims that are not known. */
    public void add(Collection<IndexedClaim> claims) {
        var connection = database.connection();
        try (var rows = connection.prepareStatement(
                        "INSERT INTO match_claim (claim, digest, headline, names) VALUES (?, ?, ?, ?)");
                var words = connection.prepareStatement("INSERT INTO match_words (rowid, terms) VALUES (?, ?)");
                var pending = connection.prepareStatement("INSERT OR IGNORE INTO match_pending (claim) VALUES (?)")) {
            for (IndexedClaim read : claims) {
                var number = read.claim().number();
                Sql.bind(rows, number, read.digest(), read.headline(), read.names());
                rows.addBatch();
                Sql.bind(words, number, String.join(" ", read.terms()));
                words.addBatch();
                Sql.bind(pending, number);
                pending.addBatch();
            }
            rows.executeBatch();
            words.executeBatch();
            pending.executeBatch();
            count(claims);
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private void count(Collection<IndexedClaim> claims) throws SQLException {
        Map<String, Long> counts = claims.stream()
                .flatMap(read -> read.terms().stream().distinct())
                .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
        try (var terms = database.connection().prepareStatement("""
                INSERT INTO match_term (term, claims) VALUES (?, ?)
                ON CONFLICT (term) DO UPDATE SET claims = claims + excluded.claims
                """)) {
            for (var counted : counts.entrySet()) {
                Sql.bind(terms, counted.getKey(), counted.getValue());
                terms.addBatch();
            }
            terms.executeBatch();
        }
    }

    /** Returns in about how many claims each of the terms is; those that are in none are left out. */
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
     * Returns the numbers of the claims that have a term, in order; empty for a term of none. They come from the database in
     * one piece, which takes a tenth of the time that as many rows take.
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

    /** Returns those of some claims that a query allows, in the given order. */
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

    /** Returns the texts of claims that were read, in the given order; those that are gone are left out. */
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

    /** Returns the texts of claims spread evenly over those that were read, the same as long as none are added. */
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
     * What was read of a claim.
     *
     * @param digest what changes when the terms do
     * @param headline what was written over the claim; empty for nothing
     * @param names what else it is known by; empty for nothing
     * @param terms its terms, as often as they are there
     */
    public record IndexedClaim(ClaimId claim, long digest, String headline, String names, List<String> terms) {

        /** Copies the terms. */
        public IndexedClaim {
            terms = List.copyOf(terms);
        }
    }

    /**
     * What a claim says.
     *
     * @param headline what was written over it; empty for nothing
     * @param names what else it is known by; empty for nothing
     */
    public record IndexedText(ClaimId claim, String text, String headline, String names) {

        /** Returns what is known of it besides its text; empty for nothing. */
        public String context() {
            return headline.isEmpty() || names.isEmpty() ? headline + names : headline + "\n" + names;
        }
    }
}
