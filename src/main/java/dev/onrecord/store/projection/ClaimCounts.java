package dev.onrecord.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the claims in each state, and those with each kind of response, of each story and of all. */
public final class ClaimCounts {

    /** Stands for all stories; none has an empty name. */
    public static final String ALL = "";

    private final JdbcClient jdbc;
    private final Map<Key, Counter> counters = new HashMap<>();

    ClaimCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts claims that were added, or removed where the number is negative.
     *
     * @param story their story; null for none
     * @param state the number of their state
     */
    void add(@Nullable String story, long state, Set<Facet> facets, long claims) {
        addIn(ALL, state, facets, claims);
        if (story != null) {
            addIn(story, state, facets, claims);
        }
    }

    private void addIn(String story, long state, Set<Facet> facets, long claims) {
        counter(Table.STATE, story, state).claims += claims;
        for (Facet facet : facets) {
            if (facet.kind().equals(Facet.RESPONSE)) {
                counter(Table.ANSWER, story, facet.name()).claims += claims;
            }
        }
    }

    private Counter counter(Table table, String story, Object value) {
        return counters.computeIfAbsent(new Key(table, story, value), first -> new Counter());
    }

    /** Adds what was counted to the tables. */
    void flush() {
        counters.forEach((key, counter) -> {
            if (counter.claims != 0) {
                write(key, counter.claims + stored(key));
            }
        });
        forget();
    }

    private void write(Key key, long claims) {
        var sql = claims == 0
                ? "DELETE FROM %1$s WHERE story = :story AND %2$s = :value"
                : "INSERT OR REPLACE INTO %1$s (story, %2$s, claims) VALUES (:story, :value, :claims)";
        statement(sql, key).param("claims", claims).update();
    }

    private long stored(Key key) {
        return statement("SELECT claims FROM %1$s WHERE story = :story AND %2$s = :value", key)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private JdbcClient.StatementSpec statement(String sql, Key key) {
        return jdbc.sql(sql.formatted(key.table().table, key.table().column))
                .param("story", key.story())
                .param("value", key.value());
    }

    /** Forgets what was counted and is not written. */
    void forget() {
        counters.clear();
    }

    /** Reports the stories of which the tables have other counts than these. */
    void compare(WrongRows wrong) {
        var missing = new HashSet<>(counters.keySet());
        for (Table table : Table.values()) {
            jdbc.sql("SELECT story, %s, claims FROM %s".formatted(table.column, table.table))
                    .query((ResultSet row) -> {
                        var key = new Key(table, row.getString(1), table.value(row));
                        missing.remove(key);
                        var counter = counters.get(key);
                        if (counter == null || counter.claims != row.getLong(3)) {
                            key.addTo(wrong);
                        }
                    });
        }
        missing.forEach(key -> key.addTo(wrong));
    }

    /** What the claims are counted by. */
    private enum Table {
        STATE("state_count", "state"),
        ANSWER("answer_count", "answer");

        private final String table;
        private final String column;

        Table(String table, String column) {
            this.table = table;
            this.column = column;
        }

        Object value(ResultSet row) throws SQLException {
            return this == STATE ? (Object) row.getLong(column) : row.getString(column);
        }
    }

    /**
     * The key of a row.
     *
     * @param value the number of a state, or the name of a kind of response
     */
    private record Key(Table table, String story, Object value) {

        void addTo(WrongRows wrong) {
            wrong.add(table.table, story.equals(ALL) ? "all stories" : story);
        }
    }

    private static final class Counter {
        private long claims;
    }
}
