package dev.onrecord.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/** Connects to the file of a store; tests replace it to let the driver fail. */
@FunctionalInterface
public interface Connector {

    /** Connects with the real driver. */
    Connector DRIVER = new Driver();

    /**
     * Connects to a database.
     *
     * @param url the address, as the SQLite driver takes it
     * @param settings the settings of the connection, under the names of the driver
     */
    Connection connect(String url, Properties settings) throws SQLException;

    /** The driver, which is loaded by the first call, as help and usage errors need none. */
    final class Driver implements Connector {

        private Driver() {}

        @Override
        public Connection connect(String url, Properties settings) throws SQLException {
            return JDBC.createConnection(url, settings);
        }
    }
}
