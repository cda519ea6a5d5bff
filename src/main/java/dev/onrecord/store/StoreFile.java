package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file: makes it for its owner alone, tells a store from other files, and refuses a newer one. */
final class StoreFile {

    /** The four letters {@code onrc}: what {@code PRAGMA application_id} says of a store. */
    static final int APPLICATION_ID = 0x6f6e7263;

    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private StoreFile() {}

    static Connection open(Path file) {
        create(file);
        try {
            var connection = connect(file);
            try {
                bringUpToDate(file, connection);
                return connection;
            } catch (SQLException | StoreException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw unreadable(file, failed);
        }
    }

    private static void create(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new StoreException("the store is a folder: " + file, "name a file with --store");
            }
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(file)) {
                createForOwner(file);
            }
        } catch (FileAlreadyExistsException raced) {
            if (!Files.isRegularFile(file)) {
                throw new StoreException("the store cannot be created: " + file, null, raced);
            }
        } catch (IOException failed) {
            throw new StoreException(
                    "the store cannot be created: " + file + " (" + reason(failed) + ")",
                    "name another file with --store or ONRECORD_STORE",
                    failed);
        }
    }

    private static void createForOwner(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void bringUpToDate(Path file, Connection connection) throws SQLException {
        var version = pragma(connection, "user_version");
        var application = pragma(connection, "application_id");
        if (version == 0 && application == 0 && pragma(connection, "schema_version") == 0) {
            Migrations.run(file, connection);
        } else if (application != APPLICATION_ID) {
            throw new StoreException(
                    "not an onrecord store: " + file, "it is another program's SQLite file; name a file with --store");
        } else if (version > Migrations.NEWEST) {
            throw new StoreException(
                    "the store was written by a newer onrecord (schema " + version + ", this one knows "
                            + Migrations.NEWEST + "): " + file,
                    "install the newer onrecord; nothing was changed");
        } else if (version < Migrations.NEWEST) {
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
        if (failed instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
            return new StoreException(
                    "not an onrecord store: " + file, "it is no SQLite file; name a file with --store", failed);
        }
        return new StoreException(
                "the store cannot be opened: " + file + " (" + failed.getMessage() + ")",
                "name another file with --store or ONRECORD_STORE",
                failed);
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName().replace("Exception", "") + ": " + failed.getMessage();
    }
}
