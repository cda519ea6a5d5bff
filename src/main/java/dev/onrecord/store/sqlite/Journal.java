package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The two ways in which SQLite protects a transaction against a crash: a write-ahead log, or a rollback journal. */
public final class Journal {

    private static final long LOG_BYTES = 1 << 20;

    private Journal() {}

    /** Writes ahead: several can read while one writes. The log is written into the file whenever it passes about 1 MB. */
    static void useWriteAhead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_BYTES / Connections.pragma(connection, "page_size"));
        }
    }

    /** Writes ahead again, after a transaction with a rollback journal; where that fails, the next start does it. */
    public static void useWriteAheadIfPossible(Connection connection) {
        try {
            useWriteAhead(connection);
        } catch (SQLException next) {
            // A rollback journal is as safe.
        }
    }

    /** Writes the log into the file and empties it, unless others are reading or writing. */
    public static void checkpoint(Connection connection) {
        try {
            withoutWaiting(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException later) {
            // The log is as safe as the file; the next command, or the next start, tries again.
        }
    }

    /**
     * Uses a rollback journal: new pages are written once instead of twice, but nobody can read meanwhile. Nothing changes
     * where others have the file open.
     */
    public static void useRollback(Connection connection) {
        try {
            withoutWaiting(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException failed) {
            if (!isInUse(failed)) {
                throw Sql.failure(failed);
            }
        }
    }

    private static void withoutWaiting(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            var patience = Connections.pragma(connection, "busy_timeout");
            statement.execute("PRAGMA busy_timeout = 0");
            try {
                statement.execute(pragma);
            } finally {
                statement.execute("PRAGMA busy_timeout = " + patience);
            }
        }
    }

    static boolean isWriteAhead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA journal_mode")) {
            return row.getString(1).equals("wal");
        }
    }

    /** Tells whether something failed because others have the file open. */
    static boolean isInUse(SQLException failed) {
        return StoreFailure.code(failed) == SQLiteErrorCode.SQLITE_BUSY;
    }
}
