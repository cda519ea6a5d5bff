package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's own check of a file. */
public final class Integrity {

    private Integrity() {}

    /**
     * Returns what SQLite finds wrong, a line a fault.
     *
     * @param table the one to look at, in brackets; empty for the whole file
     */
    public static List<String> faults(Connection connection, String table) throws SQLException {
        var faults = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA integrity_check" + table)) {
            while (row.next()) {
                faults.add(row.getString(1));
            }
        }
        faults.remove("ok");
        return faults;
    }

    /** Tells whether something failed because the file, or a table in it, is damaged. */
    public static boolean isDamage(SQLException failed) {
        return failed instanceof SQLiteException sqlite
                && (sqlite.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }
}
