package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/**
 * Copies a whole store page by page, into another file and from one. Pages of two sizes cannot be copied into each
 * other, and stores have those that were usual when they were made.
 */
final class FileCopy {

    private final Path file;
    private final Connection connection;

    /**
     * Creates it.
     *
     * @param file the file of the store
     */
    FileCopy(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes another file what the store is; what was there before stays until the copy is whole. */
    void writeTo(Path target) {
        var failure = "the record could not be copied to " + target;
        try {
            var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            var draft = DraftFile.createBeside(place, DraftFile.Readers.OWNER);
            try {
                check(database().backup("main", draft.toString(), null), failure);
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (SQLException | IOException failed) {
            throw new StoreException(failure, null, failed);
        }
    }

    /** Makes the store what another one is. */
    void readFrom(Store other) {
        var failure = "the record could not be restored from " + other.file();
        try {
            var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
            try {
                var alike =
                        pageSize() == other.fileCopy().pageSize() ? other.file().toAbsolutePath() : draft;
                if (alike.equals(draft)) {
                    other.fileCopy().writeTo(draft, pageSize());
                }
                check(database().restore("main", alike.toString(), null), failure);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (SQLException | IOException failed) {
            throw new StoreException(failure, null, failed);
        }
    }

    private long pageSize() throws SQLException {
        return StoreFile.pragma(connection, "page_size");
    }

    /** Writes the store to an empty file in pages of another size. */
    private void writeTo(Path target, long pageSize) {
        Sql.run(connection, "PRAGMA page_size = " + pageSize);
        Sql.run(connection, "VACUUM INTO ?", target.toString());
    }

    private DB database() throws SQLException {
        return connection.unwrap(SQLiteConnection.class).getDatabase();
    }

    private static void check(int code, String failure) {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new StoreException(failure + " (" + SQLiteErrorCode.getErrorCode(code).message + ")", null);
        }
    }
}
