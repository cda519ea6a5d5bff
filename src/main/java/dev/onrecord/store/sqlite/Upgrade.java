package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import dev.onrecord.file.DraftFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Brings the file of an older store up to date, while nobody else has it open. A copy of the old file lies beside it
 * until that is done; where it is interrupted, the next start goes on.
 */
final class Upgrade {

    /** The file itself is copied, and what migrations overwrite is kept in a journal until they end. */
    private static final int TIMES_THE_FILE = 2;

    /** Another console that starts has the store open for a moment, to see whether it is up to date. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final Path file;
    private final Connection connection;
    private final OpenOptions.Listener listener;
    private final Consumer<Connection> projections;
    private final long before;
    private long shown;

    /**
     * Creates it.
     *
     * @param file what the store is called
     * @param connection the only one that this process has to it
     * @param projections builds what follows from the entries
     */
    Upgrade(Path file, Connection connection, OpenOptions.Listener listener, Consumer<Connection> projections)
            throws SQLException {
        this.file = file;
        this.connection = connection;
        this.listener = listener;
        this.projections = projections;
        this.before = Connections.pragma(connection, "user_version");
    }

    /** Runs the migrations, unless they all ran and only the number lags behind. */
    void run() throws SQLException, IOException {
        if (!Migrations.arePending(connection)) {
            finish();
            return;
        }
        becomeAlone();
        copy();
        Migrations.run(file, connection, listener, projections);
        finish();
        listener.advanced("");
        listener.told("brought " + file + " up to date (schema " + before + " to " + Schema.NEWEST + ")");
    }

    /** Keeps everybody else out until the connection is closed. */
    private void becomeAlone() throws SQLException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        Journal.useRollback(connection);
        while (Journal.isWriteAhead(connection)) {
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                throw inUse();
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            Journal.useRollback(connection);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("COMMIT");
        } catch (SQLException failed) {
            if (Journal.isInUse(failed)) {
                throw inUse();
            }
            throw failed;
        }
    }

    private StoreException inUse() {
        return new StoreException(
                "another console has the store open, which has to be brought up to date: " + file,
                "close it there first; nothing was changed");
    }

    private void copy() throws SQLException, IOException {
        var copy = copyOfTheOldFile();
        if (Files.exists(copy)) {
            return;
        }
        checkRoom();
        var draft = DraftFile.createBeside(copy, DraftFile.Readers.OWNER);
        try {
            FileCopy.write(connection, draft, this::copied);
            DraftFile.place(draft, copy);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path copyOfTheOldFile() {
        return PrivateCopy.beside(file.toAbsolutePath(), ".schema-" + before);
    }

    private void checkRoom() throws IOException {
        var needed = TIMES_THE_FILE * Files.size(file);
        var free = Files.getFileStore(file).getUsableSpace();
        if (free < needed) {
            throw new StoreException(
                    "there is no room to bring the store up to date: it takes " + megabytes(needed) + ", and "
                            + megabytes(free) + " are free: " + file,
                    "make room on that disk, or move the store to a larger one; nothing was changed");
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private void copied(int remaining, int pages) {
        var percent = (pages - remaining) * 100L / Math.max(1, pages);
        if (percent > shown) {
            listener.advanced("copying " + file + " before it is brought up to date: " + percent + " %");
            shown = percent;
        }
    }

    /** Removes the copy before the number says that all is done: nobody would look for it afterwards. */
    private void finish() throws IOException {
        Files.deleteIfExists(copyOfTheOldFile());
        Migrations.writeNumber(connection);
    }
}
