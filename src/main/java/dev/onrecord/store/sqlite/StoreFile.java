package dev.onrecord.store.sqlite;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.Remedy;
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
import java.util.function.Consumer;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file: makes it for its owner alone, tells a store from other files, and refuses a newer one. */
public final class StoreFile {

    /** A connection keeps what consoles tell each other in a file of 32 KiB, and begins a log. */
    private static final int BYTES_TO_OPEN = 128 << 10;

    private final Path file;
    private final Opening opening;
    private final Consumer<Connection> projections;

    /**
     * Creates it for a file, which need not be there.
     *
     * @param projections builds what follows from the entries, where migrations have changed its tables
     */
    public StoreFile(Path file, Opening opening, Consumer<Connection> projections) {
        this.file = file;
        this.opening = opening;
        this.projections = projections;
    }

    /** Returns the file. */
    Path file() {
        return file;
    }

    /**
     * Opens a store, makes it where there is none, and brings an older one up to date. One that cannot be written is
     * opened to be read.
     */
    public Database open() {
        try {
            refuseOtherKinds();
            if (!opening.allowed().contains(Opening.Allowed.NETWORK_FILE_SYSTEM)) {
                NetworkFileSystem.refuse(file);
            }
            if (!Files.exists(file)) {
                create();
            }
            if (Files.size(file) == 0) {
                fill();
            }
            var connection = openExisting();
            var identity = connection.isReadOnly() ? null : new FileIdentity(file);
            return new Database(connection, identity, () -> Connections.reopen(file, opening.connector()));
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
    void copy(Path empty, long pageBytes) {
        try {
            refuseOtherKinds();
            new ReadOnlyFile(file, opening.listener(), projections).copyTo(empty, pageBytes);
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        } catch (IOException failed) {
            throw unopened(file, reason(failed), failed);
        }
    }

    private void refuseOtherKinds() {
        if (Files.isDirectory(file)) {
            throw new StoreException("the store is a folder: " + file, null).clearedBy(Remedy.Plain.NAME_STORE);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException("the store is no regular file, but a pipe or a device: " + file, null)
                    .clearedBy(Remedy.Plain.NAME_STORE);
        }
    }

    private void create() throws SQLException {
        try {
            createWhole();
        } catch (FileAlreadyExistsException raced) {
            if (!Files.isRegularFile(file)) {
                throw new StoreException("the store cannot be created: " + file, null, raced)
                        .clearedBy(Remedy.Plain.NAME_STORE);
            }
        } catch (IOException failed) {
            throw new StoreException("the store cannot be created: " + file + " (" + reason(failed) + ")", null, failed)
                    .clearedBy(Remedy.Plain.NAME_STORE);
        }
    }

    /**
     * Makes the store beside its place, for its owner alone, and puts it there when it is whole: of several consoles
     * that start at once, none opens half a store.
     */
    private void createWhole() throws IOException, SQLException {
        Files.createDirectories(folder(file));
        var draft = DraftFile.createBeside(file, DraftFile.Readers.OWNER);
        try {
            try (var connection = Connections.connect(draft)) {
                makeTables(connection);
            }
            place(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void place(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException raced) {
            throw raced;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        }
    }

    /** Makes a store of an empty file, where that is wanted. */
    private void fill() throws SQLException, IOException {
        if (!opening.allowed().contains(Opening.Allowed.EMPTY_FILE)) {
            throw new StoreException("the file is empty, not a store: " + file, null)
                    .clearedBy(Remedy.Plain.MAKE_STORE);
        }
        try (var lock = UpgradeLock.take(file, opening.listener());
                var connection = Connections.connect(file)) {
            if (isNew(connection)) {
                makeTables(connection);
            }
        }
    }

    private void makeTables(Connection connection) throws SQLException {
        Journal.writeAhead(connection);
        Migrations.run(file, connection, Opening.Listener.NONE, projections);
        Migrations.settle(connection);
    }

    private Connection openExisting() throws SQLException, IOException {
        var forReaders = new ReadOnlyFile(file, opening.listener(), projections);
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            return forReaders.open("the store is read-only");
        }
        DraftFile.removeLeftBehind(folder(file));
        try {
            return openToWrite();
        } catch (SQLException failed) {
            if (!cannotBeWritten(failed)) {
                throw failed;
            }
            var room = Files.getFileStore(file).getUsableSpace();
            return forReaders.open(room < BYTES_TO_OPEN ? "the disk is full" : "the store is read-only");
        }
    }

    private Connection openToWrite() throws SQLException, IOException {
        if (UpgradeLock.isThere(file)) {
            upgrade();
        }
        var connection = Connections.connect(file, opening.connector());
        try {
            if (isNew(connection)) {
                makeTables(connection);
            }
            if (Schema.of(file, connection) == Schema.NEWEST) {
                Journal.writeAhead(connection);
                return connection;
            }
            connection.close();
            upgrade();
        } catch (SQLException failed) {
            connection.close();
            if (!Journal.isInUse(failed) || !UpgradeLock.isThere(file)) {
                throw failed;
            }
        } catch (RuntimeException failed) {
            connection.close();
            throw failed;
        }
        return openToWrite();
    }

    /** Brings a store up to date, or waits until another console has done so. */
    private void upgrade() throws SQLException, IOException {
        try (var lock = UpgradeLock.take(file, opening.listener());
                var connection = Connections.connect(file)) {
            if (Schema.of(file, connection) < Schema.NEWEST) {
                new Upgrade(file, connection, opening.listener(), projections).run();
            }
        }
    }

    private static boolean isNew(Connection connection) throws SQLException {
        return Connections.pragma(connection, "schema_version") == 0;
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

    private static OnRecordException unreadable(Path file, SQLException failed) {
        return switch (code(failed)) {
            case SQLITE_NOTADB ->
                new StoreException("not an onrecord store, nor any SQLite file: " + file, null, failed)
                        .clearedBy(Remedy.Plain.NAME_STORE);
            case SQLITE_CORRUPT ->
                new StoreException("the store is damaged: " + file, null, failed).clearedBy(Remedy.Plain.RESTORE_STORE);
            case SQLITE_BUSY ->
                new StoreException(
                        "the store is busy: " + file,
                        "another console is loading into it; try again when it is done",
                        failed);
            default -> StoreFailure.of(Sql.failure(failed));
        };
    }

    private static OnRecordException unopened(Path file, String reason, Exception failed) {
        return new StoreException("the store cannot be opened: " + file + " (" + reason + ")", null, failed)
                .clearedBy(Remedy.Plain.NAME_STORE);
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName().replace("Exception", "") + ": " + failed.getMessage();
    }
}
