package dev.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite keeps beside the file, so that what was half written when the power failed can be put right. */
final class Journal {

    private Journal() {}

    /** Keeps what is new: readers and a writer work at once. */
    static void writeAhead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /**
     * Keeps what is overwritten: what is new is written once, but nobody can read meanwhile. Where somebody else has the
     * file open, it stays as it was.
     */
    static void rollBack(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var patience = StoreFile.pragma(connection, "busy_timeout");
            statement.execute("PRAGMA busy_timeout = 0");
            try {
                statement.execute("PRAGMA journal_mode = DELETE");
            } catch (SQLException failed) {
                if (!isInUse(failed)) {
                    throw failed;
                }
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
        return failed instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
    }
}
