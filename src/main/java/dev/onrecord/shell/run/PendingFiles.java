package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
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

/**
 * Files that are written beside their targets and take their places at once when the run commits. What is left of them
 * when the process is interrupted goes with it.
 */
final class PendingFiles {

    private final Map<Path, Path> pending = new LinkedHashMap<>();

    Path add(Path target) {
        var folder = target.toAbsolutePath().getParent();
        try {
            var file = Files.createTempFile(folder, "." + target.getFileName(), ".part");
            file.toFile().deleteOnExit();
            pending.put(file, target);
            return file;
        } catch (NoSuchFileException missing) {
            throw unwritable(target, "no such folder");
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

    void commit() {
        pending.forEach((file, target) -> {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot write " + target, failed);
            }
        });
        pending.clear();
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
}
