package dev.onrecord.store.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the tables, indexes, triggers and views of a store with those of a new one. */
public final class SchemaCheck {

    /**
     * Leaves out what belongs to SQLite and to Flyway. The tables that FTS5 makes for itself are compared by name only, as
     * it decides how they are made.
     */
    private static final String PARTS = """
            SELECT type, name,
                   CASE WHEN name IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
                        THEN '' ELSE tbl_name || ' ' || sql END
            FROM sqlite_schema
            WHERE NOT (type IN ('table', 'index') AND (name LIKE 'sqlite^_%' ESCAPE '^' OR tbl_name = 'schema_history'))
            """;

    private final JdbcClient jdbc;

    /** Creates the check of a store. */
    public SchemaCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the parts that differ from those of a new store; empty for none. */
    public List<SchemaFault> faults() {
        try (var blank = Connections.inMemory()) {
            Migrations.ofNew(Path.of("a new store")).run(blank);
            return differences(parts(Database.of(blank).jdbc()), parts(jdbc));
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private static Map<String, Map<String, String>> parts(JdbcClient jdbc) {
        var parts = new TreeMap<String, Map<String, String>>();
        jdbc.sql(PARTS).query((ResultSet row) -> {
            parts.computeIfAbsent(row.getString(1), type -> new TreeMap<>())
                    .put(row.getString(2), String.valueOf(row.getString(3)));
        });
        return parts;
    }

    private static List<SchemaFault> differences(
            Map<String, Map<String, String>> expected, Map<String, Map<String, String>> found) {
        var faults = new ArrayList<SchemaFault>();
        expected.forEach((type, parts) -> parts.forEach((name, meaning) -> {
            var there = found.getOrDefault(type, Map.of()).get(name);
            if (there == null) {
                faults.add(new SchemaFault(type, name, "is missing"));
            } else if (!there.equals(meaning)) {
                faults.add(new SchemaFault(type, name, "is changed"));
            }
        }));
        found.forEach((type, parts) -> parts.keySet().stream()
                .filter(name -> !expected.getOrDefault(type, Map.of()).containsKey(name))
                .forEach(name -> faults.add(new SchemaFault(type, name, SchemaFault.SURPLUS))));
        return faults;
    }
}
