package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/** Connects to the file of a store: the seam at which a test lets the driver fail. */
@FunctionalInterface
public interface Connector {

    /** Connects with the driver itself. */
    Connector DRIVER = new Driver();

    /**
     * Connects to a database.
     *
     * @param url the address, as the SQLite driver takes it
     * @param settings what is set on the connection, by the names that the driver has for it
     */
    Connection connect(String url, Properties settings) throws SQLException;

    /** The driver, which is loaded by the first call: help and errors need none. */
    final class Driver implements Connector {

        private Driver() {}

        @Override
        public Connection connect(String url, Properties settings) throws SQLException {
            return JDBC.createConnection(url, settings);
        }
    }
}
