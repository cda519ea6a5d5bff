package dev.onrecord.store.sqlite;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQLite's own check of a file. */
public final class Integrity {

    private Integrity() {}

    /** Returns what SQLite finds wrong with the file, a line a fault. */
    public static List<String> faults(JdbcClient jdbc) {
        return check(jdbc, "PRAGMA integrity_check");
    }

    /** Returns what SQLite finds wrong with a table, a line a fault. */
    public static List<String> faultsOf(JdbcClient jdbc, String table) {
        return check(jdbc, "PRAGMA integrity_check(" + table + ")");
    }

    private static List<String> check(JdbcClient jdbc, String pragma) {
        return jdbc.sql(pragma).query(String.class).list().stream()
                .filter(fault -> !fault.equals("ok"))
                .toList();
    }
}
