package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Overwrites what removed words have left behind in the file of a store: in its free pages, in the gaps of the others, and in
 * its write-ahead log. That cannot be done within the transaction that removes them, so a file beside the store says that it
 * is to be done until it has been; after an interruption, whoever opens the store next does it.
 */
public final class Erasure {

    private final Path store;

    /** Creates the erasure in a store. */
    public Erasure(Path store) {
        this.store = store;
    }

    /** Lets a connection overwrite what it deletes with zeros. */
    public static void overwriteWhatIsDeleted(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Notes that there is something to erase, before it is removed. */
    public void announce() {
        try (var channel = FileChannel.open(note(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failed) {
            throw new StoreException(
                    "nothing can be redacted: no file can be written beside the store (" + failed.getMessage() + ")",
                    "make room there; nothing was changed",
                    failed);
        }
    }

    /** Tells whether something is yet to be erased. */
    public boolean isPending() {
        return Files.exists(note());
    }

    /**
     * Writes the file anew without what was removed, unless there is nothing to erase. Where another console has the store open,
     * the log may stay: then it is still to be done, and {@link #isPending} tells.
     *
     * @param connection outside of any transaction
     * @param patience how long to wait for others
     */
    public void run(Connection connection, Duration patience) {
        if (!isPending()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            var usual = Connections.pragma(connection, "busy_timeout");
            statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
            try {
                erase(connection, statement);
            } finally {
                statement.execute("PRAGMA busy_timeout = " + usual);
            }
        } catch (SQLException inUse) {
            // It stays to be done: the note beside the store is still there.
        } catch (IOException undeletable) {
            // What is erased is erased once more when the store is next opened.
        }
    }

    private void erase(Connection connection, Statement statement) throws SQLException, IOException {
        statement.execute("PRAGMA secure_delete = ON");
        statement.execute("VACUUM");
        if (isLogWritten(connection)) {
            Files.deleteIfExists(note());
        }
    }

    /** Writes the log into the file and cuts it to nothing; tells whether nobody stood in the way of that. */
    private static boolean isLogWritten(Connection connection) throws SQLException {
        if (!Journal.isWriteAhead(connection)) {
            return true;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return row.next() && row.getInt(1) == 0;
        }
    }

    private Path note() {
        return store.toAbsolutePath().resolveSibling("." + store.getFileName() + ".erase");
    }
}
