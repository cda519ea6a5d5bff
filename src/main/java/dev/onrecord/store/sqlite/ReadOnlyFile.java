package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Opens a store for reading, in the first of several ways that works; nothing is written to it or beside it. */
final class ReadOnlyFile {

    /** Tells SQLite that nobody writes to the file, and that there is no log beside it. */
    private static final String ALONE = "immutable=1";

    /** Tells SQLite to read the index of the log that other consoles share. */
    private static final String SHARED = "readonly_shm=1";

    private final Path file;
    private final OpenOptions.Listener listener;
    private final Migrations migrations;

    ReadOnlyFile(Path file, OpenOptions.Listener listener, Migrations migrations) {
        this.file = file;
        this.listener = listener;
        this.migrations = migrations;
    }

    /**
     * Opens the store, and notes that nothing can be recorded. An older one is copied, and the copy is upgraded; its file is
     * gone when the connection is closed.
     *
     * @param reason why it cannot be written
     */
    Connection open(String reason) throws SQLException, IOException {
        var connection = connect();
        try {
            var schema = Schema.of(file, connection);
            var note = reason + ": " + file + "; nothing can be recorded";
            if (schema == Schema.NEWEST) {
                listener.note(note);
                return connection;
            }
            listener.note(note + "; it has schema " + schema + ", so an upgraded copy is read");
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
        try (connection;
                var copy = PrivateCopy.empty()) {
            FileCopy.write(connection, copy.file(), null);
            upgrade(copy.file());
            return Connections.connectToRead(copy.file(), ALONE);
        }
    }

    /** Copies the store to an empty file, upgraded, in pages of a given size. */
    void copyTo(Path empty, long pageBytes) throws SQLException, IOException {
        try (var connection = connect()) {
            Schema.of(file, connection);
            FileCopy.write(connection, empty, null);
        }
        upgrade(empty);
        try (var connection = Connections.connect(empty)) {
            if (Connections.pragma(connection, "page_size") != pageBytes) {
                Sql.run(connection, "PRAGMA page_size = " + pageBytes);
                Sql.run(connection, "VACUUM");
            }
        }
    }

    private void upgrade(Path copy) throws SQLException {
        try (var connection = Connections.connect(copy)) {
            if (Schema.of(file, connection) < Schema.NEWEST) {
                migrations.run(connection);
                Migrations.writeNumber(connection);
                listener.progress("");
            }
            Journal.useRollback(connection);
        }
    }

    private Connection connect() throws SQLException, IOException {
        if (Files.size(file) == 0) {
            throw new StoreException("the file is empty, not a store: " + file, "name another file");
        }
        var shared = shared();
        if (shared.isPresent()) {
            return shared.get();
        }
        if (PrivateCopy.isWhole(file)) {
            return Connections.connectToRead(file, ALONE);
        }
        try (var copy = PrivateCopy.of(file)) {
            try (var connection = Connections.connect(copy.file())) {
                Journal.useRollback(connection);
            }
            return Connections.connectToRead(copy.file(), ALONE);
        }
    }

    /**
     * Connects to a store that others may be writing to, through the file that holds their shared index; empty where that does
     * not work.
     */
    private Optional<Connection> shared() throws SQLException {
        if (!Files.exists(PrivateCopy.beside(file, "-shm"))) {
            return Optional.empty();
        }
        var connection = Connections.connectToRead(file, SHARED);
        try {
            Connections.pragma(connection, "schema_version");
            return Optional.of(connection);
        } catch (SQLException inAnotherWay) {
            connection.close();
            return Optional.empty();
        }
    }
}
