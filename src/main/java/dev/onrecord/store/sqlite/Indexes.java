package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes of a table. */
public final class Indexes {

    private static final int SORTERS = 2;

    private Indexes() {}

    /**
     * Makes indexes by the statements that {@link #drop} returned: sorted in small pieces, which are then merged, with
     * threads of SQLite's own beside the one that reads.
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

    /** Drops the indexes of a table and returns the statements that make them anew. */
    public static List<String> drop(Connection connection, String table) {
        var indexes = of(connection, table);
        indexes.keySet().forEach(name -> Sql.run(connection, "DROP INDEX " + name));
        return List.copyOf(indexes.values());
    }

    private static Map<String, String> of(Connection connection, String table) {
        var indexes = new LinkedHashMap<String, String>();
        try (var statement = connection.prepareStatement("""
                SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL
                """)) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    indexes.put(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        return indexes;
    }
}
