package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import dev.onrecord.file.DraftFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** Opens the file: makes it for its owner alone, tells a store from other files, and refuses a newer one. */
final class StoreFile {

    /** The size of a page in a new file: a large load is written in fewer pieces than in pages of the usual 4 KiB. */
    private static final int PAGE_BYTES = 16 << 10;

    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    /** A connection keeps what consoles tell each other in a file of 32 KiB, and begins a log. */
    private static final int BYTES_TO_OPEN = 128 << 10;

    private static final String ANOTHER_FILE = "name another file with --store or ONRECORD_STORE";

    private StoreFile() {}

    /**
     * Opens a store, makes it where there is none, and brings an older one up to date. One that cannot be written is
     * opened to be read.
     */
    static Connection open(Path file, Opening opening) {
        try {
            refuseOtherKinds(file);
            if (!opening.allowed().contains(Opening.Allowed.NETWORK_FILE_SYSTEM)) {
                NetworkFileSystem.refuse(file);
            }
            if (!Files.exists(file)) {
                create(file);
            }
            if (Files.size(file) == 0) {
                fill(file, opening);
            }
            return openExisting(file, opening);
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        } catch (IOException failed) {
            throw unopened(file, reason(failed), failed);
        }
    }

    /**
     * Writes what a store holds to an empty file, brought up to date, in pages of a size; the store stays as it is.
     *
     * @throws StoreException where it is no store, is newer than this program, or cannot be read
     */
    static void copy(Path file, Path empty, long pageBytes) {
        try {
            refuseOtherKinds(file);
            new ReadOnlyFile(file, Opening.Listener.NONE).copyTo(empty, pageBytes);
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        } catch (IOException failed) {
            throw unopened(file, reason(failed), failed);
        }
    }

    private static void refuseOtherKinds(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException("the store is a folder: " + file, "name a file with --store");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException("the store is no regular file, but a pipe or a device: " + file, ANOTHER_FILE);
        }
    }

    private static void create(Path file) throws SQLException {
        try {
            createWhole(file);
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
        Files.createDirectories(folder(file));
        var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
        try {
            try (var connection = connect(draft)) {
                makeTables(file, connection);
            }
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

    /** Makes a store of an empty file, where that is wanted. */
    private static void fill(Path file, Opening opening) throws SQLException, IOException {
        if (!opening.allowed().contains(Opening.Allowed.EMPTY_FILE)) {
            throw new StoreException(
                    "the file is empty, not a store: " + file,
                    "bring a backup back if a store was there; --new before the command makes a new store of it");
        }
        try (var lock = UpgradeLock.take(file, opening.listener());
                var connection = connect(file)) {
            if (isNew(connection)) {
                makeTables(file, connection);
            }
        }
    }

    private static void makeTables(Path name, Connection connection) throws SQLException {
        Journal.writeAhead(connection);
        Migrations.run(name, connection, Opening.Listener.NONE);
        Migrations.settle(connection);
    }

    private static Connection openExisting(Path file, Opening opening) throws SQLException, IOException {
        var forReaders = new ReadOnlyFile(file, opening.listener());
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            return forReaders.open("the store is read-only");
        }
        DraftFile.removeLeftBehind(folder(file));
        try {
            return openToWrite(file, opening);
        } catch (SQLException failed) {
            if (!cannotBeWritten(failed)) {
                throw failed;
            }
            var room = Files.getFileStore(file).getUsableSpace();
            return forReaders.open(room < BYTES_TO_OPEN ? "the disk is full" : "the store is read-only");
        }
    }

    private static Connection openToWrite(Path file, Opening opening) throws SQLException, IOException {
        if (UpgradeLock.isThere(file)) {
            upgrade(file, opening.listener());
        }
        var connection = opening.connector().connect(url(file), settings().toProperties());
        try {
            if (isNew(connection)) {
                makeTables(file, connection);
            }
            if (Schema.of(file, connection) == Schema.NEWEST) {
                Journal.writeAhead(connection);
                return connection;
            }
            connection.close();
            upgrade(file, opening.listener());
        } catch (SQLException failed) {
            connection.close();
            if (!Journal.isInUse(failed) || !UpgradeLock.isThere(file)) {
                throw failed;
            }
        } catch (RuntimeException failed) {
            connection.close();
            throw failed;
        }
        return openToWrite(file, opening);
    }

    /** Brings a store up to date, or waits until another console has done so. */
    private static void upgrade(Path file, Opening.Listener listener) throws SQLException, IOException {
        try (var lock = UpgradeLock.take(file, listener);
                var connection = connect(file)) {
            if (Schema.of(file, connection) < Schema.NEWEST) {
                new Upgrade(file, connection, listener).run();
            }
        }
    }

    private static boolean isNew(Connection connection) throws SQLException {
        return pragma(connection, "schema_version") == 0;
    }

    /** Opens a file again that was open to be written: it must be there, and a store. */
    static Connection reopen(Path file, Connector connector) {
        try {
            var settings = settings();
            settings.resetOpenMode(SQLiteOpenMode.CREATE);
            var connection = connector.connect(url(file), settings.toProperties());
            try {
                Schema.of(file, connection);
                return connection;
            } catch (SQLException | StoreException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        }
    }

    /** Returns the identity of a file that is open to be written; null for one that is only read. */
    static @Nullable FileIdentity identity(Path file, Connection connection) {
        try {
            return connection.isReadOnly() ? null : new FileIdentity(file);
        } catch (SQLException | IOException failed) {
            throw unopened(file, String.valueOf(failed.getMessage()), failed);
        }
    }

    /** Connects to an empty database of its own, which is gone when it is closed. */
    static Connection inMemory() throws SQLException {
        return Connector.DRIVER.connect("jdbc:sqlite::memory:", settings().toProperties());
    }

    /** Connects to a file to read and write it. */
    static Connection connect(Path file) throws SQLException {
        return Connector.DRIVER.connect(url(file), settings().toProperties());
    }

    /**
     * Connects to a file to read it.
     *
     * @param how a parameter of SQLite's addresses of files
     */
    static Connection connectToRead(Path file, String how) throws SQLException {
        var settings = settings();
        settings.setReadOnly(true);
        var url = "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?" + how;
        return Connector.DRIVER.connect(url, settings.toProperties());
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private static SQLiteConfig settings() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(PageCache.USUAL.setting());
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return config;
    }

    static long pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Tells whether something failed as if a disk were full, or the file or its folder read-only. */
    private static boolean cannotBeWritten(SQLException failed) {
        return switch (code(failed)) {
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR -> true;
            default -> false;
        };
    }

    /** Returns the primary code of a failure: the low byte of an extended one. */
    private static SQLiteErrorCode code(SQLException failed) {
        return failed instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static StoreException unreadable(Path file, SQLException failed) {
        return switch (code(failed)) {
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
            default -> StoreFailure.of(Sql.failure(failed));
        };
    }

    private static StoreException unopened(Path file, String reason, Exception failed) {
        return new StoreException("the store cannot be opened: " + file + " (" + reason + ")", ANOTHER_FILE, failed);
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName().replace("Exception", "") + ": " + failed.getMessage();
    }
}
