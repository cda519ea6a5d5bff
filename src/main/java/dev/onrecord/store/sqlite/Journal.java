package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite keeps beside the file, so that what was half written when the power failed can be put right. */
public final class Journal {

    private static final long LOG_BYTES = 1 << 20;

    private Journal() {}

    /** Keeps what is new: readers and a writer work at once. The log is folded in whenever it passes about 1 MB. */
    static void useWriteAhead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_BYTES / Connections.pragma(connection, "page_size"));
        }
    }

    /** Keeps what is new again, once what was written otherwise is committed; where that fails, the next start does it. */
    public static void useWriteAheadIfPossible(Connection connection) {
        try {
            useWriteAhead(connection);
        } catch (SQLException next) {
            // The record holds in either way.
        }
    }

    /** Folds the log into the file and empties it, unless somebody is reading or writing. */
    public static void checkpoint(Connection connection) {
        try {
            withoutWaiting(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException later) {
            // What is recorded is safe in the log; the next command, or the next start, folds it.
        }
    }

    /**
     * Keeps what is overwritten: what is new is written once, but nobody can read meanwhile. Where somebody else has the
     * file open, it stays as it was.
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

    /** Tells whether something failed because somebody else has the file open. */
    static boolean isInUse(SQLException failed) {
        return StoreFailure.code(failed) == SQLiteErrorCode.SQLITE_BUSY;
    }
}
