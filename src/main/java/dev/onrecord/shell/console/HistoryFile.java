package dev.onrecord.shell.console;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;

/** The file that keeps what was typed, for its owner alone. */
final class HistoryFile {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private HistoryFile() {}

    /** Returns a file, made with its folder where it is not there; empty where nothing can be kept there. */
    static Optional<Path> at(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()), forOwner("rwx------"));
            if (!Files.exists(file)) {
                Files.createFile(file, forOwner("rw-------"));
            }
            return Files.isWritable(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private static FileAttribute<?>[] forOwner(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
