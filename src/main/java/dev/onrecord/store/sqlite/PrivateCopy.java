package dev.onrecord.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of a store in the folder for temporary files, readable by its owner only, for stores that cannot be read in place.
 */
final class PrivateCopy implements AutoCloseable {

    /** The endings of the files beside a database that can hold part of it. */
    private static final List<String> LOGS = List.of("-wal", "-journal");

    private final Path folder;

    private PrivateCopy(Path folder) {
        this.folder = folder;
    }

    static PrivateCopy empty() throws IOException {
        var copy = new PrivateCopy(Files.createTempDirectory("onrecord"));
        copy.folder.toFile().deleteOnExit();
        copy.file().toFile().deleteOnExit();
        return copy;
    }

    static PrivateCopy of(Path store) throws IOException {
        var copy = empty();
        try {
            write(store, copy.file());
            for (var log : LOGS) {
                if (!isEmpty(beside(store, log))) {
                    write(beside(store, log), beside(copy.file(), log));
                }
            }
            return copy;
        } catch (IOException failed) {
            copy.close();
            throw failed;
        }
    }

    /** Copies the bytes of a file without its permissions, so that the copy can be written. */
    private static void write(Path from, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    /** Tells whether the whole store is in its file, and nothing in a log beside it. */
    static boolean isWhole(Path store) throws IOException {
        for (var log : LOGS) {
            if (!isEmpty(beside(store, log))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(Path file) throws IOException {
        return !Files.exists(file) || Files.size(file) == 0;
    }

    static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    Path file() {
        return folder.resolve("copy.db");
    }

    /** Deletes the copy; a connection that has it open can still read it. */
    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
