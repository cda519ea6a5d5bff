package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.ProgressHandler;

/**
 * The numbered migrations of the schema. This class loads Flyway, so it is used only where {@code PRAGMA user_version} is
 * behind.
 *
 * <p>For one thread, which may be interrupted from others.
 */
final class Migrations {

    /** The newest migration that changes the tables of the projections. */
    private static final int NEWEST_OF_PROJECTIONS = 7;

    /** The instructions of SQLite between two looks at the clock: some milliseconds. */
    private static final int STEPS = 1_000_000;

    private static final String TABLE = "schema_history";

    private final Path file;
    private final OpenOptions.Listener listener;
    private final Function<Connection, List<String>> projections;

    /**
     * Creates the migrations of a store.
     *
     * @param file the name of the store in messages
     * @param projections rebuilds the projections, and returns what is to be said of that
     */
    Migrations(Path file, OpenOptions.Listener listener, Function<Connection, List<String>> projections) {
        this.file = file;
        this.listener = listener;
        this.projections = projections;
    }

    /** Creates the migrations of a new store, which have nothing to report and no projections to rebuild. */
    static Migrations ofNew(Path file) {
        return new Migrations(file, OpenOptions.Listener.NONE, empty -> List.of());
    }

    /** Tells whether more is left to do than to write the number. */
    static boolean arePending(Connection connection) throws SQLException {
        return Connections.pragma(connection, "user_version") < NEWEST_OF_PROJECTIONS
                || reached(connection) < Schema.NEWEST;
    }

    /**
     * Returns the number of the newest migration that ran; {@code user_version} is lower where an upgrade was interrupted.
     */
    static int reached(Connection connection) {
        return (int) Sql.number(connection, "SELECT max(CAST(version AS INTEGER)) FROM " + TABLE + " WHERE success");
    }

    /**
     * Runs the pending migrations, each in a transaction of its own, and rebuilds the projections if need be. After a failure
     * or an interruption, the next run continues.
     */
    void run(Connection connection) throws SQLException {
        var before = Connections.pragma(connection, "user_version");
        ProgressHandler.setHandler(connection, STEPS, new Progress());
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
                var notes = new ArrayList<String>();
                inTransaction(connection, () -> notes.addAll(projections.apply(connection)));
                notes.forEach(listener::note);
            }
        } catch (FlywayException failed) {
            throw new StoreException(
                    "the store could not be upgraded: " + file + " (" + failed.getMessage() + ")",
                    "nothing was lost; the next start continues",
                    failed);
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /** Writes the number of the newest migration that ran into the header of the file, as the last step. */
    static void writeNumber(Connection connection) {
        inTransaction(connection, () -> {
            Sql.run(connection, "PRAGMA application_id = " + Schema.APPLICATION_ID);
            Sql.run(connection, "PRAGMA user_version = " + reached(connection));
        });
    }

    private static void inTransaction(Connection connection, Runnable work) {
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            Sql.run(connection, "COMMIT");
        } catch (RuntimeException failed) {
            Sql.run(connection, "ROLLBACK");
            throw failed;
        }
    }

    /** Reports how long SQLite has worked, and stops it where the thread is interrupted. */
    private final class Progress extends ProgressHandler {

        private final long began = System.nanoTime();
        private long shown;

        @Override
        protected int progress() {
            var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            if (seconds > shown) {
                shown = seconds;
                listener.progress("upgrading " + file + ": " + seconds + " s");
            }
            return Thread.currentThread().isInterrupted() ? 1 : 0;
        }
    }
}
