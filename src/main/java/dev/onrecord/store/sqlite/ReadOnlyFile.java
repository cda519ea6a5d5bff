package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens a store that is only read, in the first of several ways that works; nothing is written to it or beside it. */
final class ReadOnlyFile {

    /** Nobody writes to the file, and no log lies beside it. */
    private static final String ALONE = "immutable=1";

    private static final String SHARED = "readonly_shm=1";

    private final Path file;
    private final OpenOptions.Listener listener;
    private final Consumer<Connection> projections;

    ReadOnlyFile(Path file, OpenOptions.Listener listener, Consumer<Connection> projections) {
        this.file = file;
        this.listener = listener;
        this.projections = projections;
    }

    /**
     * Opens the store, and tells that nothing can be recorded. An older one is brought up to date in a copy, whose file
     * goes when the connection is closed.
     *
     * @param reason why it is only read
     */
    Connection open(String reason) throws SQLException, IOException {
        var connection = connect();
        try {
            var schema = Schema.of(file, connection);
            var told = reason + ": " + file + "; nothing can be recorded";
            if (schema == Schema.NEWEST) {
                listener.told(told);
                return connection;
            }
            listener.told(told + "; it is of schema " + schema + ", and a copy that is brought up to date is read");
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
        try (connection;
                var copy = PrivateCopy.empty()) {
            FileCopy.write(connection, copy.file(), null);
            bringUpToDate(copy.file());
            return Connections.connectToRead(copy.file(), ALONE);
        }
    }

    /** Writes what the store holds to an empty file, brought up to date, in pages of a size. */
    void copyTo(Path empty, long pageBytes) throws SQLException, IOException {
        try (var connection = connect()) {
            Schema.of(file, connection);
            FileCopy.write(connection, empty, null);
        }
        bringUpToDate(empty);
        try (var connection = Connections.connect(empty)) {
            if (Connections.pragma(connection, "page_size") != pageBytes) {
                Sql.run(connection, "PRAGMA page_size = " + pageBytes);
                Sql.run(connection, "VACUUM");
            }
        }
    }

    private void bringUpToDate(Path copy) throws SQLException {
        try (var connection = Connections.connect(copy)) {
            if (Schema.of(file, connection) < Schema.NEWEST) {
                Migrations.run(file, connection, listener, projections);
                Migrations.writeNumber(connection);
                listener.advanced("");
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
     * Connects to a store that others may be writing to, by the file through which they say so to each other; empty where
     * that cannot be used.
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
