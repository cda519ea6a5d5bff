package dev.onrecord.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one console at a time upgrade a store, by a lock on a file beside it. */
final class UpgradeLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private UpgradeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until no other console is upgrading the store. */
    static UpgradeLock take(Path store, OpenOptions.Listener listener) throws IOException {
        var file = file(store);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            listener.note("another console is upgrading " + store + "; this one waits for it");
            channel.lock();
        }
        if (Files.exists(file)) {
            return new UpgradeLock(file, channel);
        }
        channel.close();
        return take(store, OpenOptions.Listener.NONE);
    }

    /** Tells whether a console is upgrading the store, or was stopped while it did. */
    static boolean isThere(Path store) {
        return Files.exists(file(store));
    }

    private static Path file(Path store) {
        return store.toAbsolutePath().resolveSibling("." + store.getFileName() + ".upgrade");
    }

    /** Deletes the file and lets the next console continue. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
