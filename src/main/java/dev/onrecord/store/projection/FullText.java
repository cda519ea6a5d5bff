package dev.onrecord.store.projection;

import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The words of the claims in FTS5. */
final class FullText {

    private static final long USUAL_BUFFER = 1 << 20;
    private static final long LARGE_BUFFER = 32 << 20;

    private final Connection connection;

    FullText(Connection connection) {
        this.connection = connection;
    }

    /** Removes the words of all claims. */
    void deleteAll() {
        Sql.run(connection, "INSERT INTO claim_words (claim_words) VALUES ('delete-all')");
    }

    /** Removes the words of a claim. */
    void delete(long claim, String text) {
        Sql.run(connection, "INSERT INTO claim_words (claim_words, rowid, text) VALUES ('delete', ?, ?)", claim, text);
    }

    /**
     * Adds the words of all claims with a higher number.
     *
     * @param many whether they are so many that a larger buffer pays
     */
    void insertAfter(long claim, boolean many) {
        if (many) {
            buffer(LARGE_BUFFER);
        }
        Sql.run(connection, "INSERT INTO claim_words (rowid, text) SELECT id, text FROM claim WHERE id > ?", claim);
        if (many) {
            buffer(USUAL_BUFFER);
        }
    }

    /**
     * Says how many bytes of words FTS5 gathers before it writes them. The setting is in its source and not in its
     * manual; where it is not known, the words are written in more and smaller pieces.
     */
    private void buffer(long bytes) {
        try (var statement =
                connection.prepareStatement("INSERT INTO claim_words (claim_words, rank) VALUES ('hashsize', ?)")) {
            statement.setLong(1, bytes);
            statement.executeUpdate();
        } catch (SQLException failed) {
            if (!(failed instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ERROR)) {
                throw Sql.failure(failed);
            }
        }
    }
}
