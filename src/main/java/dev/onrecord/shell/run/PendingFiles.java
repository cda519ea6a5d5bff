package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Files that are written beside their targets and take their places at once when the run commits. What is left of them
 * when the process is interrupted goes with it.
 */
final class PendingFiles {

    private static final String BEGIN = ".onrecord-";
    private static final String END = ".part";

    private final Map<Path, Path> pending = new LinkedHashMap<>();

    Path add(Path target, Readers readers) {
        var folder = folder(target);
        try {
            var file = readers == Readers.OWNER
                    ? Files.createTempFile(folder, BEGIN, END)
                    : Files.createFile(folder.resolve(BEGIN + UUID.randomUUID() + END));
            file.toFile().deleteOnExit();
            pending.put(file, target);
            return file;
        } catch (NoSuchFileException missing) {
            throw unwritable(target, Files.exists(folder) ? "its folder is a file" : "no such folder");
        } catch (AccessDeniedException denied) {
            throw unwritable(target, "the folder may not be written");
        } catch (IOException failed) {
            throw unwritable(target, String.valueOf(failed.getMessage()));
        }
    }

    private static InvalidInputException unwritable(Path target, String reason) {
        return new InvalidInputException(
                "cannot write " + target + " (" + reason + ")",
                target.toString(),
                null,
                "name a file in a folder that exists and can be written");
    }

    private static Path folder(Path target) {
        return Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target.toAbsolutePath());
    }

    /**
     * Lets every file take its place, safe from a loss of power.
     *
     * @throws InvalidInputException where one cannot; those after it do not appear either
     */
    void commit() {
        while (!pending.isEmpty()) {
            var next = pending.entrySet().iterator().next();
            place(next.getKey(), next.getValue());
            pending.remove(next.getKey());
        }
    }

    private static void place(Path file, Path target) {
        try {
            force(file, StandardOpenOption.WRITE);
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (File.separatorChar == '/') {
                force(folder(target), StandardOpenOption.READ);
            }
        } catch (IOException failed) {
            throw unwritable(target, reason(failed, target));
        }
    }

    private static void force(Path file, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(file, access)) {
            channel.force(true);
        }
    }

    private static String reason(IOException failed, Path target) {
        return Files.isDirectory(target) ? "it is a folder" : String.valueOf(failed.getMessage());
    }

    void drop() {
        pending.keySet().forEach(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot remove " + file, failed);
            }
        });
        pending.clear();
    }

    /** Who may read a file. */
    enum Readers {
        OWNER,
        /** Whoever may read the files that this process makes. */
        AS_USUAL
    }
}
