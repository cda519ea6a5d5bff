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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Opens the file of a store: creates it for its owner only, upgrades an older one, and refuses newer ones and other files. */
public final class StoreFile {

    /** A connection creates a file of 32 KiB that consoles share, and begins a log. */
    private static final int BYTES_TO_OPEN = 128 << 10;

    private final Path file;
    private final OpenOptions options;
    private final Function<Connection, List<String>> projections;

    /**
     * Creates it for a file, which need not be there.
     *
     * @param projections rebuilds the projections after migrations that change their tables
     */
    public StoreFile(Path file, OpenOptions options, Function<Connection, List<String>> projections) {
        this.file = file;
        this.options = options;
        this.projections = projections;
    }

    /** Returns the file. */
    Path file() {
        return file;
    }

    /**
     * Opens the store, creates it where there is none, and upgrades an older one. One that cannot be written is opened for
     * reading.
     */
    public Database open() {
        try {
            refuseOtherKinds();
            if (!options.allowed().contains(OpenOptions.Allowed.NETWORK_FILE_SYSTEM)) {
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
            return new Database(connection, identity, () -> Connections.reopen(file, options.connector()));
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        } catch (IOException failed) {
            throw unopened(file, reason(failed), failed);
        }
    }

    /**
     * Copies the store to an empty file, upgraded, in pages of a given size; the store itself stays as it is.
     *
     * @throws StoreException where it is no store, is newer than this program, or cannot be read
     */
    void copy(Path empty, long pageBytes) {
        try {
            refuseOtherKinds();
            forReading().copyTo(empty, pageBytes);
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
            throw new StoreException("the store is not a regular file but a pipe or a device: " + file, null)
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
     * Creates the store under another name, for its owner only, and moves it into place when it is complete: no console
     * opens half a store.
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

    /** Makes a store of an empty file, where that is allowed. */
    private void fill() throws SQLException, IOException {
        if (!options.allowed().contains(OpenOptions.Allowed.EMPTY_FILE)) {
            throw new StoreException("the file is empty, not a store: " + file, null)
                    .clearedBy(Remedy.Plain.MAKE_STORE);
        }
        try (var lock = UpgradeLock.take(file, options.listener());
                var connection = Connections.connect(file)) {
            if (isNew(connection)) {
                makeTables(connection);
            }
        }
    }

    private void makeTables(Connection connection) throws SQLException {
        Journal.useWriteAhead(connection);
        Migrations.ofNew(file).run(connection);
        Migrations.writeNumber(connection);
    }

    private Connection openExisting() throws SQLException, IOException {
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            return forReading().open("the store is read-only");
        }
        DraftFile.removeLeftBehind(folder(file));
        try {
            return openToWrite();
        } catch (SQLException failed) {
            if (!cannotBeWritten(failed)) {
                throw failed;
            }
            var room = Files.getFileStore(file).getUsableSpace();
            return forReading().open(room < BYTES_TO_OPEN ? "the disk is full" : "the store is read-only");
        }
    }

    private Connection openToWrite() throws SQLException, IOException {
        if (UpgradeLock.isThere(file)) {
            upgrade();
        }
        var connection = Connections.connect(file, options.connector());
        try {
            if (isNew(connection)) {
                makeTables(connection);
            }
            if (Schema.of(file, connection) == Schema.NEWEST) {
                Journal.useWriteAhead(connection);
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

    /** Upgrades the store, or waits until another console has done so. */
    private void upgrade() throws SQLException, IOException {
        try (var lock = UpgradeLock.take(file, options.listener());
                var connection = Connections.connect(file)) {
            if (Schema.of(file, connection) < Schema.NEWEST) {
                new Upgrade(file, connection, options.listener(), migrations()).run();
            }
        }
    }

    private ReadOnlyFile forReading() {
        return new ReadOnlyFile(file, options.listener(), migrations());
    }

    private Migrations migrations() {
        return new Migrations(file, options.listener(), projections);
    }

    private static boolean isNew(Connection connection) throws SQLException {
        return Connections.pragma(connection, "schema_version") == 0;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Tells whether something failed because the disk is full, or the file or its folder is read-only. */
    private static boolean cannotBeWritten(SQLException failed) {
        return switch (StoreFailure.code(failed)) {
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR -> true;
            default -> false;
        };
    }

    private static OnRecordException unreadable(Path file, SQLException failed) {
        return switch (StoreFailure.code(failed)) {
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
