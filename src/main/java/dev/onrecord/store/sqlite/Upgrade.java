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

/**
 * Upgrades the file of an older store while nobody else has it open. A copy of the old file is beside it until that is
 * done; after an interruption, the next start continues.
 */
final class Upgrade {

    /** The file is copied, and the pages that a migration overwrites are in a journal until it ends. */
    private static final int TIMES_THE_FILE = 2;

    /** A console that starts has the store open for a moment to read its schema. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final Path file;
    private final Connection connection;
    private final OpenOptions.Listener listener;
    private final Migrations migrations;
    private final long before;
    private long shown;

    /**
     * Creates the upgrade of a file.
     *
     * @param connection the only one of this process to the file
     */
    Upgrade(Path file, Connection connection, OpenOptions.Listener listener, Migrations migrations)
            throws SQLException {
        this.file = file;
        this.connection = connection;
        this.listener = listener;
        this.migrations = migrations;
        this.before = Connections.pragma(connection, "user_version");
    }

    /** Runs the migrations, unless all ran and only the number is missing. */
    void run() throws SQLException, IOException {
        if (!Migrations.arePending(connection)) {
            finish();
            return;
        }
        becomeAlone();
        copy();
        migrations.run(connection);
        finish();
        listener.progress("");
        listener.note("upgraded " + file + " (schema " + before + " to " + Schema.NEWEST + ")");
    }

    /** Locks everybody else out until the connection is closed. */
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
                "the store has to be upgraded, but another console has it open: " + file,
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
                    "there is no room to upgrade the store: it takes " + megabytes(needed) + ", and " + megabytes(free)
                            + " are free: " + file,
                    "free some space on that disk, or move the store to a larger one; nothing was changed");
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private void copied(int remaining, int pages) {
        var percent = (pages - remaining) * 100L / Math.max(1, pages);
        if (percent > shown) {
            listener.progress("copying " + file + " before the upgrade: " + percent + " %");
            shown = percent;
        }
    }

    /** Deletes the copy before writing the number: afterwards nobody would look for it. */
    private void finish() throws IOException {
        Files.deleteIfExists(copyOfTheOldFile());
        Migrations.writeNumber(connection);
    }
}
