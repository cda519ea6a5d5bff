package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file: makes it for its owner alone, tells a store from other files, and refuses a newer one. */
final class StoreFile {

    /** The four letters {@code onrc}: what {@code PRAGMA application_id} says of a store. */
    static final int APPLICATION_ID = 0x6f6e7263;

    /** The size of a page in a new file: a large load is written in fewer pieces than in pages of the usual 4 KiB. */
    private static final int PAGE_BYTES = 16 << 10;

    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private static final String ANOTHER_FILE = "name another file with --store or ONRECORD_STORE";

    private StoreFile() {}

    static Connection open(Path file) {
        try {
            create(file);
            return connect(file, file);
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        }
    }

    private static void create(Path file) throws SQLException {
        try {
            if (Files.isDirectory(file)) {
                throw new StoreException("the store is a folder: " + file, "name a file with --store");
            }
            if (!Files.exists(file)) {
                createWhole(file);
            }
        } catch (FileAlreadyExistsException raced) {
            if (!Files.isRegularFile(file)) {
                throw new StoreException("the store cannot be created: " + file, ANOTHER_FILE, raced);
            }
        } catch (IOException failed) {
            throw new StoreException(
                    "the store cannot be created: " + file + " (" + reason(failed) + ")", ANOTHER_FILE, failed);
        }
    }

    /**
     * Makes the store beside its place, for its owner alone, and puts it there when it is whole: of several consoles
     * that start at once, none opens half a store.
     */
    private static void createWhole(Path file) throws IOException, SQLException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
        try {
            connect(draft, file).close();
            place(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void place(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException raced) {
            throw raced;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        }
    }

    /**
     * Connects to a file and brings it up to date.
     *
     * @param name what failures call the file
     */
    private static Connection connect(Path file, Path name) throws SQLException {
        var connection = connect(file);
        try {
            bringUpToDate(name, connection);
            return connection;
        } catch (SQLException | StoreException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Connects to an empty database of its own, which is gone when it is closed. */
    static Connection inMemory() throws SQLException {
        return connect("jdbc:sqlite::memory:");
    }

    private static Connection connect(Path file) throws SQLException {
        return connect("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static Connection connect(String url) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(PageCache.USUAL.setting());
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection(url);
    }

    private static void bringUpToDate(Path file, Connection connection) throws SQLException {
        var version = pragma(connection, "user_version");
        var isNew = pragma(connection, "schema_version") == 0;
        if (!isNew && pragma(connection, "application_id") != APPLICATION_ID) {
            throw new StoreException(
                    "not an onrecord store: " + file, "it is another program's SQLite file; name a file with --store");
        }
        if (version > Migrations.NEWEST) {
            throw new StoreException(
                    "the store was written by a newer onrecord (schema " + version + ", this one knows "
                            + Migrations.NEWEST + "): " + file,
                    "install the newer onrecord; nothing was changed");
        }
        Journal.writeAhead(connection);
        if (version < Migrations.NEWEST) {
            Migrations.run(file, connection);
        }
    }

    static long pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static StoreException unreadable(Path file, SQLException failed) {
        var code = failed instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_NOTADB ->
                new StoreException(
                        "not an onrecord store: " + file, "it is no SQLite file; name a file with --store", failed);
            case SQLITE_CORRUPT ->
                new StoreException(
                        "the store is damaged: " + file,
                        "move it away, and store restore brings a backup back",
                        failed);
            case SQLITE_BUSY ->
                new StoreException(
                        "the store is busy: " + file,
                        "another console is loading into it; try again when it is done",
                        failed);
            default ->
                new StoreException(
                        "the store cannot be opened: " + file + " (" + failed.getMessage() + ")", ANOTHER_FILE, failed);
        };
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName().replace("Exception", "") + ": " + failed.getMessage();
    }
}
