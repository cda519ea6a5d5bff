package dev.onrecord.team;

import dev.onrecord.domain.StoreException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The connection to the server of a desk: made when it is needed, and again after it was lost. Nothing of a session is kept
 * there between transactions, so that a pooler may stand between. For one thread.
 */
final class DeskServer implements AutoCloseable {

    /** The state of a failure to connect without a password that the server asks for. */
    private static final String NO_PASSWORD = "08004";

    private static final String WRONG_PASSWORD = "28P01";
    private static final int LONGEST_WAIT_MILLIS = 120_000;

    private final DeskAddress address;
    private final Passwords passwords;
    private final Supplier<Optional<String>> asker;
    private @Nullable String typed;
    private @Nullable Connection connection;

    /**
     * Creates it; nothing is connected yet.
     *
     * @param address with a login
     * @param asker asks for a password; empty where nobody is there
     */
    DeskServer(DeskAddress address, Passwords passwords, Supplier<Optional<String>> asker) {
        this.address = address;
        this.passwords = passwords;
        this.asker = asker;
    }

    DeskAddress address() {
        return address;
    }

    /** Returns the login by which it connects. */
    String login() {
        return Objects.requireNonNull(address.user());
    }

    /** Does work on a connection in autocommit; where an idle one turns out to be lost, on a new one. */
    <T> T read(Work<T> work) throws SQLException {
        var wasIdle = connection != null;
        try {
            return work.on(connection());
        } catch (SQLException failed) {
            if (!DeskFailure.isLost(failed)) {
                throw failed;
            }
            drop();
            if (!wasIdle) {
                throw failed;
            }
            return work.on(connection());
        }
    }

    /** Returns the connection, which is made where there is none. */
    Connection connection() throws SQLException {
        var current = connection;
        if (current == null) {
            current = connect();
            connection = current;
        }
        return current;
    }

    private Connection connect() throws SQLException {
        var known = typed == null ? kept() : Optional.of(typed);
        try {
            return connect(known);
        } catch (SQLException failed) {
            var state = failed.getSQLState();
            if (!NO_PASSWORD.equals(state) && !WRONG_PASSWORD.equals(state)) {
                throw failed;
            }
            var answer = asker.get();
            if (answer.isEmpty()) {
                throw failed;
            }
            var connected = connect(answer);
            typed = answer.get();
            return connected;
        }
    }

    private Optional<String> kept() throws StoreException {
        return address.hosts().stream()
                .flatMap(host -> passwords.find(host, address.database(), login()).stream())
                .findFirst();
    }

    private Connection connect(Optional<String> password) throws SQLException {
        System.setProperty("org.postgresql.pgpassfile", "/dev/null");
        var settings = address.settings();
        settings.setProperty("user", login());
        password.ifPresent(secret -> settings.setProperty("password", secret));
        var made = DriverManager.getConnection(address.url(), settings);
        made.setNetworkTimeout(Runnable::run, LONGEST_WAIT_MILLIS);
        return made;
    }

    /** Closes the connection, which rolls back what is under way on it; the next use makes another. */
    void drop() {
        var lost = connection;
        connection = null;
        try {
            if (lost != null) {
                lost.close();
            }
        } catch (SQLException alreadyGone) {
            // There is nothing left to close.
        }
    }

    @Override
    public void close() {
        drop();
    }

    /**
     * Work on a connection.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    interface Work<T> {

        /** Does it. */
        T on(Connection connection) throws SQLException;
    }
}
