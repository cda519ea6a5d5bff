package dev.onrecord.file;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * A file that is written beside its target and replaces it once it is complete. Its name holds the process that writes
 * it, so that a later process can find and remove what a killed one left behind.
 */
public final class DraftFile {

    private static final Pattern NAME =
            Pattern.compile("\\.onrecord-([0-9]{1,18})-[0-9a-z]+\\.part(-wal|-shm|-journal)?");

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private DraftFile() {}

    /**
     * Makes an empty draft in the folder of its target, and removes those that killed processes left there. The draft
     * goes when this process ends, unless it was moved before.
     */
    public static Path createBeside(Path target, Readers readers) throws IOException {
        var folder = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target.toAbsolutePath());
        removeLeftBehind(folder);
        var random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
        var name = ".onrecord-" + ProcessHandle.current().pid() + "-" + random + ".part";
        var draft = Files.createFile(folder.resolve(name), readers.permissions(folder, "rw-------"));
        draft.toFile().deleteOnExit();
        return draft;
    }

    /** Replaces a target with its draft in one step, flushed so that a loss of power cannot leave half of it. */
    public static void place(Path draft, Path target) throws IOException {
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target));
    }

    /** Creates a folder for its owner only, and those above it, so that a loss of power cannot take them away. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        createFolder(above);
        try {
            Files.createDirectory(folder, Readers.OWNER.permissions(above, "rwx------"));
            forceFolder(above);
        } catch (FileAlreadyExistsException raced) {
            if (!Files.isDirectory(folder)) {
                throw raced;
            }
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path file, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(file, access)) {
            channel.force(true);
        }
    }

    /**
     * Removes the drafts in a folder that are older than an hour and whose process is gone. One that cannot be removed
     * stays: it may be another user's, and what is being done does not depend on it.
     */
    public static void removeLeftBehind(Path folder) {
        var drafts = folder.toFile().listFiles(DraftFile::isLeftBehind);
        if (drafts != null) {
            for (var draft : drafts) {
                draft.delete();
            }
        }
    }

    private static boolean isLeftBehind(File file) {
        var name = NAME.matcher(file.getName());
        return name.matches()
                && System.currentTimeMillis() - file.lastModified() > AN_HOUR.toMillis()
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /** Who may read a draft, and so the file that it becomes. */
    public enum Readers {
        /** Only the user who runs this process. */
        OWNER,
        /** Whoever may read the files that this process makes. */
        AS_USUAL;

        private FileAttribute<?>[] permissions(Path folder, String ofOwner) {
            var isKnown = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            return this == OWNER && isKnown
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ofOwner))
                    }
                    : new FileAttribute<?>[0];
        }
    }
}
