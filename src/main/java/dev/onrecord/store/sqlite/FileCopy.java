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
 * Copies a whole store page by page, into another file and from one. Pages of two sizes cannot be copied into each
 * other, and stores have those that were usual when they were made.
 */
public final class FileCopy {

    private final Path file;
    private final Database database;

    /**
     * Creates it.
     *
     * @param file the file of the store
     */
    public FileCopy(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /** Makes another file what the store is; what was there before stays until the copy is whole. */
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
     * Makes the store what a backup is, which stays as it is: what is read is a draft beside the store, brought up to
     * date.
     *
     * @param look looks at the draft, and fails where it is not fit to be read
     * @return what the look returned
     */
    public <T> T readFrom(StoreFile backup, Function<Path, T> look) {
        try {
            var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
            try {
                backup.copy(draft, Connections.pragma(database.connection(), "page_size"));
                var seen = look.apply(draft);
                check(database.driver().restore("main", draft.toString(), null));
                return seen;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (SQLException | IOException failed) {
            throw failure("the record could not be restored from " + backup.file(), failed);
        }
    }

    /**
     * Writes what a connection reads to an empty file, page by page.
     *
     * @param observer is told how many pages are left; null where nobody wants to know
     */
    static void write(Connection connection, Path empty, DB.@Nullable ProgressObserver observer) throws SQLException {
        check(Database.driver(connection).backup("main", empty.toString(), observer));
    }

    private static void check(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            var known = SQLiteErrorCode.getErrorCode(code);
            throw new SQLiteException(known.message, known);
        }
    }

    private static StoreException failure(String what, Exception failed) {
        return new StoreException(what + " (" + failed.getMessage() + ")", null, failed);
    }
}
