package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.ProgressHandler;

/** The numbered changes of the schema. They run only where {@code PRAGMA user_version} is behind. */
final class Migrations {

    /** The number of the newest migration that changes what is projected from the entries. */
    private static final int NEWEST_OF_PROJECTIONS = 2;

    /** How many steps of SQLite's machine pass between two looks at the clock: some milliseconds. */
    private static final int STEPS = 1_000_000;

    private static final String TABLE = "schema_history";

    private Migrations() {}

    /** Tells whether more is left to do than to write down the number that was reached. */
    static boolean arePending(Connection connection) throws SQLException {
        return Connections.pragma(connection, "user_version") < NEWEST_OF_PROJECTIONS
                || reached(connection) < Schema.NEWEST;
    }

    /**
     * Returns the number of the newest migration that ran, which {@code user_version} lags behind where an upgrade was
     * interrupted.
     */
    static int reached(Connection connection) {
        return (int) Sql.number(connection, "SELECT max(CAST(version AS INTEGER)) FROM " + TABLE + " WHERE success");
    }

    /**
     * Runs those that did not run before, each in a transaction of its own, and builds what they leave to be built. Where
     * that fails or is interrupted, what was done stays done, and the next run goes on.
     *
     * @param file what failures call the store
     * @param listener is told how long it has taken so far
     * @param projections builds what follows from the entries
     */
    static void run(Path file, Connection connection, OpenOptions.Listener listener, Consumer<Connection> projections)
            throws SQLException {
        var before = Connections.pragma(connection, "user_version");
        ProgressHandler.setHandler(connection, STEPS, new Steps(file, listener));
        try {
            Flyway.configure()
                    .dataSource(new SingleConnectionDataSource(connection, true))
                    .locations("classpath:db/migration")
                    .table(TABLE)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            if (before < NEWEST_OF_PROJECTIONS) {
                whole(connection, () -> projections.accept(connection));
            }
        } catch (FlywayException failed) {
            throw new StoreException(
                    "the store could not be brought up to date: " + file + " (" + failed.getMessage() + ")",
                    "nothing was lost; the next start goes on",
                    failed);
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /** Writes down which number was reached, as the last step. */
    static void writeNumber(Connection connection) {
        whole(connection, () -> {
            Sql.run(connection, "PRAGMA application_id = " + Schema.APPLICATION_ID);
            Sql.run(connection, "PRAGMA user_version = " + reached(connection));
        });
    }

    private static void whole(Connection connection, Runnable work) {
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            Sql.run(connection, "COMMIT");
        } catch (RuntimeException failed) {
            Sql.run(connection, "ROLLBACK");
            throw failed;
        }
    }

    /** Is called by SQLite as it works: tells how long that has taken, and stops it where the thread is interrupted. */
    private static final class Steps extends ProgressHandler {

        private final Path file;
        private final OpenOptions.Listener listener;
        private final long began = System.nanoTime();
        private long shown;

        Steps(Path file, OpenOptions.Listener listener) {
            this.file = file;
            this.listener = listener;
        }

        @Override
        protected int progress() {
            var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            if (seconds > shown) {
                shown = seconds;
                listener.advanced("bringing " + file + " up to date: " + seconds + " s");
            }
            return Thread.currentThread().isInterrupted() ? 1 : 0;
        }
    }
}
