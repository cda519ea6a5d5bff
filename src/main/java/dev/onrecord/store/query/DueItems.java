package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.Deadline;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.store.projection.DueItem;
import dev.onrecord.store.sqlite.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What claims that are not withdrawn wait for: answers to open requests, and searches to repeat. For any thread. */
public final class DueItems {

    private final JdbcClient jdbc;

    /** Creates it for the database of a store. */
    public DueItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the due items of one story, or of all. */
    public long count(@Nullable String story) {
        return number("SELECT count(*) FROM due" + (story == null ? "" : " WHERE story = :story"), values(story));
    }

    /** Returns the claims with due items, in the order of their numbers. */
    public List<ClaimId> claims(@Nullable String story) {
        return ids(
                "SELECT DISTINCT claim FROM due" + (story == null ? "" : " WHERE story = :story") + " ORDER BY claim",
                values(story));
    }

    /**
     * Returns the claims with the most urgent due items; those without a deadline come last.
     *
     * @param most the maximum number of due items
     */
    public List<ClaimId> mostUrgent(@Nullable String story, int most) {
        var values = values(story);
        values.put("most", most);
        var dated = "SELECT claim, day FROM due WHERE kind = '%s' AND day IS NOT NULL" + in(story);
        var found = new ArrayList<>(ids(
                dated.formatted(DueItem.ANSWER) + " UNION ALL " + dated.formatted(DueItem.SEARCH)
                        + " ORDER BY day LIMIT :most",
                values));
        values.put("most", most - found.size());
        found.addAll(ids(
                "SELECT claim FROM due WHERE kind = 'answer' AND day IS NULL" + in(story) + " LIMIT :most", values));
        return found.stream().distinct().toList();
    }

    /**
     * Returns the claims with items that are due between two days, inclusively, the earliest first.
     *
     * @param most the maximum number of due items
     */
    public List<ClaimId> between(@Nullable String story, LocalDate from, LocalDate until, int most) {
        var values = values(story);
        values.put("from", from.toEpochDay());
        values.put("until", until.toEpochDay());
        values.put("most", most);
        var within = "SELECT claim, day FROM due WHERE kind = '%s' AND day BETWEEN :from AND :until" + in(story);
        return ids(
                        within.formatted(DueItem.ANSWER) + " UNION ALL " + within.formatted(DueItem.SEARCH)
                                + " ORDER BY day LIMIT :most",
                        values)
                .stream()
                .distinct()
                .toList();
    }

    /** Counts the answers whose deadline has passed. */
    public long countOverdue(@Nullable String story, Instant now, ZoneId zone) {
        long today = LocalDate.ofInstant(now, zone).toEpochDay();
        var values = values(story);
        values.put("yesterday", today - 1);
        var answers = " FROM due WHERE kind = 'answer'" + in(story);
        long before = number("SELECT count(*)" + answers + " AND day < :yesterday", values);
        values.put("tomorrow", today + 1);
        return before
                + jdbc
                        .sql("SELECT date" + answers + " AND day BETWEEN :yesterday AND :tomorrow")
                        .params(values)
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(date -> new Deadline(new PartialDate(date)).hasPassed(now, zone))
                        .count();
    }

    private static String in(@Nullable String story) {
        return story == null ? "" : " AND story = :story";
    }

    private static Map<String, Object> values(@Nullable String story) {
        var values = new HashMap<String, Object>();
        if (story != null) {
            values.put("story", story);
        }
        return values;
    }

    private long number(String sql, Map<String, Object> values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private List<ClaimId> ids(String sql, Map<String, Object> values) {
        return jdbc.sql(sql).params(values).query(Sql::claim).list();
    }
}
