package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SmartDataSource;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/**
 * The one connection to the file of a store. The driver leaves it in autocommit, so that every transaction begins and
 * ends with a statement of the store's own; a connection in an unknown state is replaced.
 *
 * <p>Any thread may run statements, one after the other: the driver locks the connection for each. Transactions,
 * {@link #reset()} and {@link #close()} are for the thread that began the work; {@link #interrupt()} is for another.
 */
public final class Database extends AbstractDataSource implements SmartDataSource, AutoCloseable {

    private final Supplier<Connection> opener;
    private final @Nullable FileIdentity file;
    private final JdbcClient jdbc =
            JdbcClient.create(new NamedParameterJdbcTemplate(this), new GenericConversionService());
    private volatile @Nullable Connection connection;

    /**
     * Creates it for a connection that is open already.
     *
     * @param file identifies the file; null where it is not checked
     * @param opener opens another connection to the same file
     */
    public Database(Connection connection, @Nullable FileIdentity file, Supplier<Connection> opener) {
        this.connection = connection;
        this.file = file;
        this.opener = opener;
    }

    /** Wraps a connection that is never replaced. */
    public static Database of(Connection connection) {
        return new Database(connection, null, () -> connection);
    }

    /** Connects to a file as it is, without a write-ahead log. */
    public static Database of(Path file) throws SQLException {
        return new Database(Connections.connect(file), null, () -> Connections.reopen(file, Connector.DRIVER));
    }

    /** Returns what runs SQL with named parameters, on whatever connection is in use. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /**
     * Makes sure that the path of the store still names the open file.
     *
     * @throws StoreException where it names another one
     */
    public void checkFile() {
        if (file != null && file.isCut()) {
            giveUp();
        }
    }

    /**
     * Returns the connection in use.
     *
     * @throws StoreException where it was lost and no other can be opened
     */
    public Connection connection() {
        var current = connection;
        return current == null ? reopened() : current;
    }

    private synchronized Connection reopened() {
        var current = connection;
        if (current == null) {
            current = opener.get();
            connection = current;
        }
        return current;
    }

    @Override
    public Connection getConnection() {
        return connection();
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("a file has no users");
    }

    @Override
    public boolean shouldClose(Connection used) {
        return false;
    }

    /** Tells whether nothing can be written. */
    public boolean isReadOnly() {
        try {
            return connection().isReadOnly();
        } catch (SQLException closed) {
            throw Sql.failure(closed);
        }
    }

    /**
     * Rolls back the current transaction. The connection is kept only if another transaction can begin and end on it: a
     * failure of the driver does not say whether the statement took effect.
     */
    public void reset() {
        try (var statement = connection().createStatement()) {
            try {
                statement.execute("ROLLBACK");
            } catch (SQLException noTransaction) {
                // Whether that was the reason, the next two statements tell.
            }
            statement.execute("BEGIN");
            statement.execute("ROLLBACK");
        } catch (SQLException unknownState) {
            giveUp();
        }
    }

    /** Closes the connection, which rolls back its transaction; the next use opens another. */
    private void giveUp() {
        try {
            close();
        } catch (StoreException alreadyUseless) {
            // There is nothing left to close.
        }
    }

    /** Stops the statement that another thread is running. The connection must not be closed meanwhile, so both lock. */
    public synchronized void interrupt() {
        var running = connection;
        try {
            if (running != null) {
                driver(running).interrupt();
            }
        } catch (SQLException closed) {
            // Nothing is running on it any more.
        }
    }

    /** Returns the driver's own view of a connection. */
    static DB driver(Connection of) {
        try {
            return of.unwrap(SQLiteConnection.class).getDatabase();
        } catch (SQLException closed) {
            throw Sql.failure(closed);
        }
    }

    @Override
    public synchronized void close() {
        var open = connection;
        connection = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException failed) {
            throw new StoreException("the store could not be closed", null, failed);
        }
    }
}
