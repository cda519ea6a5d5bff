package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Makes connections to the files of stores, all with the same settings. */
public final class Connections {

    /** The size of a page in a new file: a large load is written in fewer pieces than in pages of the usual 4 KiB. */
    private static final int PAGE_BYTES = 16 << 10;

    private Connections() {}

    /** Opens a file for writing again; it must exist and be a store. */
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
            throw StoreFailure.of(Sql.failure(failed));
        }
    }

    /** Connects to an empty database in memory, which is gone when it is closed. */
    public static Connection inMemory() throws SQLException {
        return Connector.DRIVER.connect("jdbc:sqlite::memory:", settings().toProperties());
    }

    /** Connects to a file for reading and writing. */
    static Connection connect(Path file) throws SQLException {
        return connect(file, Connector.DRIVER);
    }

    /** Connects to a file for reading and writing, by a given connector. */
    static Connection connect(Path file, Connector connector) throws SQLException {
        return connector.connect(url(file), settings().toProperties());
    }

    /**
     * Connects to a file for reading.
     *
     * @param how a parameter of SQLite's URI
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
        config.setBusyTimeout(Wait.USUAL.millis);
        return config;
    }

    /** Sets how long a connection waits for others that are writing. */
    public static void waitForOthers(Connection connection, Wait wait) {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + wait.millis);
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** How long to wait for another console that is writing. */
    public enum Wait {
        /** For what can be done without. */
        SHORT(2_000),
        /** For what has to be done. */
        USUAL(10_000);

        private final int millis;

        Wait(int millis) {
            this.millis = millis;
        }
    }

    /** Returns a setting of a connection or a file, which is a number. */
    static long pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
