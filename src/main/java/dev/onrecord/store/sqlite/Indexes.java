package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The indexes of a table. */
public final class Indexes {

    private static final int SORTERS = 2;

    private Indexes() {}

    /**
     * Builds indexes by the statements that {@link #drop} returned. SQLite sorts them in small pieces, which it then merges,
     * on two threads of its own besides the one that reads.
     */
    public static void make(Connection connection, List<String> indexes) {
        PageCache.SMALL.use(connection);
        useThreads(connection, SORTERS);
        try {
            indexes.forEach(index -> Sql.run(connection, index));
        } finally {
            useThreads(connection, 0);
            PageCache.USUAL.use(connection);
        }
    }

    private static void useThreads(Connection connection, int threads) {
        Sql.number(connection, "PRAGMA threads = " + threads);
    }

    /** Drops the indexes of a table and returns the statements that build them again. */
    public static List<String> drop(JdbcClient jdbc, String table) {
        var indexes = of(jdbc, table);
        indexes.keySet().forEach(name -> jdbc.sql("DROP INDEX " + name).update());
        return List.copyOf(indexes.values());
    }

    private static Map<String, String> of(JdbcClient jdbc, String table) {
        var indexes = new LinkedHashMap<String, String>();
        jdbc.sql("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL")
                .param("table", table)
                .query(row -> {
                    indexes.put(row.getString("name"), row.getString("sql"));
                });
        return indexes;
    }
}
