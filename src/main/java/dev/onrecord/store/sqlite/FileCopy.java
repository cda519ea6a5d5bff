package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import dev.onrecord.file.DraftFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

/**
 * Copies a whole store page by page, to another file and from one. Both need pages of one size, and older stores have
 * smaller pages. For the thread that uses the store.
 */
public final class FileCopy {

    private final Path file;
    private final Database database;

    /** Creates the copying of a store. */
    public FileCopy(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /** Copies the store to another file, whose old content stays until the copy is complete. */
    public void writeTo(Path target) {
        var failure = "the record could not be copied to " + target;
        try {
            var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            var draft = DraftFile.createBeside(place, DraftFile.Readers.OWNER);
            try {
                write(database.connection(), draft, null);
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (SQLException | IOException failed) {
            throw failure(failure, failed);
        }
    }

    /**
     * Replaces the content of the store by that of a backup, which stays as it is: an upgraded copy of it beside the store is
     * read.
     *
     * @param check examines the copy, and fails where it must not be read
     * @return the result of the check
     */
    public <T> T readFrom(StoreFile backup, Function<Path, T> check) {
        try {
            var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
            try {
                backup.copy(draft, Connections.pragma(database.connection(), "page_size"));
                var result = check.apply(draft);
                requireOk(Database.driver(database.connection()).restore("main", draft.toString(), null));
                return result;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (SQLException | IOException failed) {
            throw failure("the record could not be restored from " + backup.file(), failed);
        }
    }

    /**
     * Copies what a connection reads to an empty file.
     *
     * @param observer is told how many pages are left; null for none
     */
    static void write(Connection connection, Path empty, DB.@Nullable ProgressObserver observer) throws SQLException {
        requireOk(Database.driver(connection).backup("main", empty.toString(), observer));
    }

    private static void requireOk(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            var known = SQLiteErrorCode.getErrorCode(code);
            throw new SQLiteException(known.message, known);
        }
    }

    private static StoreException failure(String what, Exception failed) {
        return new StoreException(what + " (" + failed.getMessage() + ")", null, failed);
    }
}
