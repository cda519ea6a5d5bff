package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds claims by the first characters that were typed; each list is short and comes from an index. For any thread. */
public final class ClaimLookup {

    private static final String LINE = "SELECT id, key, substr(text, 1, 200) AS text FROM claim ";
    private static final char AFTER_EVERY_LETTER = '\uFFFF';
    private static final int MOST_DIGITS = 18;

    /** Shorter words say little about a text. */
    private static final int LEAST_TELLING = 5;

    private static final int MOST_SHARED = 5;

    private final JdbcClient jdbc;
    private final ClaimSearch search;

    /** Creates it for the database of a store. */
    public ClaimLookup(JdbcClient jdbc, ClaimSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** Returns the unverified claims of a story, or of all, oldest first. */
    public List<ClaimLine> waiting(@Nullable String story, int limit) {
        var query = ClaimQuery.all(Cutoff.none(ZoneOffset.UTC)).inStory(story).standing(Standing.UNVERIFIED);
        return search.of(query, null).stream()
                .flatMap(found -> lines(found, limit).stream())
                .toList();
    }

    private List<ClaimLine> lines(ClaimSql found, int limit) {
        var values = new HashMap<>(found.values());
        values.put("limit", limit);
        return lines("WHERE id IN (" + found.text() + " LIMIT :limit) ORDER BY id", values);
    }

    /** Returns the claims whose number begins with some digits, in the order of their numbers. */
    public List<ClaimLine> numbered(String digits, int limit) {
        var found = new ArrayList<ClaimLine>();
        if (digits.startsWith("0") || digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return found;
        }
        long first = Long.parseLong(digits);
        long newest = jdbc.sql("SELECT coalesce(max(id), 0) FROM claim")
                .query(Long.class)
                .single();
        for (long width = 1; first <= newest && found.size() < limit; first *= 10, width *= 10) {
            found.addAll(lines(
                    "WHERE id BETWEEN :first AND :last ORDER BY id LIMIT :limit",
                    Map.of("first", first, "last", first + width - 1, "limit", limit - found.size())));
        }
        return found;
    }

    /** Returns the claims whose key begins with a prefix, in the order of their keys. */
    public List<ClaimLine> keyed(String prefix, int limit) {
        var fold = NameFold.of(prefix);
        return lines(
                "WHERE key_fold >= :prefix AND key_fold < :end ORDER BY key_fold LIMIT :limit",
                Map.of("prefix", fold, "end", fold + AFTER_EVERY_LETTER, "limit", limit));
    }

    /** Returns the claims whose text has words that begin with some others, in the order of their numbers. */
    public List<ClaimLine> worded(String words, int limit) {
        var match = SearchWords.of(words).query();
        return match.isEmpty()
                ? List.of()
                : lines(
                        "WHERE id IN (SELECT rowid FROM claim_words WHERE claim_words MATCH :match"
                                + " ORDER BY rowid LIMIT :limit) ORDER BY id",
                        Map.of("match", match, "limit", limit));
    }

    /**
     * Returns claims that share words with a text; those that share more of its longest words come first.
     *
     * @param except the claim of the text, which is left out
     */
    public List<ClaimLine> alike(String text, ClaimId except, int limit) {
        var words = SearchWords.of(text).words().stream()
                .filter(word -> word.length() >= LEAST_TELLING)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_SHARED)
                .toList();
        var found = new LinkedHashMap<ClaimId, ClaimLine>();
        for (int shared = words.size(); shared >= Math.min(2, words.size()) && shared > 0; shared--) {
            worded(String.join(" ", words.subList(0, shared)), limit + 1)
                    .forEach(line -> found.putIfAbsent(line.id(), line));
            found.remove(except);
            if (found.size() >= limit) {
                break;
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<ClaimLine> lines(String condition, Map<String, Object> values) {
        return jdbc.sql(LINE + condition)
                .params(values)
                .query(ClaimLookup::line)
                .list();
    }

    private static ClaimLine line(ResultSet row, int index) throws SQLException {
        return new ClaimLine(new ClaimId(row.getLong("id")), row.getString("key"), row.getString("text"));
    }

    /**
     * A claim in one line.
     *
     * @param text the beginning of its text
     */
    public record ClaimLine(ClaimId id, @Nullable String key, String text) {}
}
