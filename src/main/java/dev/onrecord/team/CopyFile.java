package dev.onrecord.team;

import dev.onrecord.domain.StoreException;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file in which this console keeps its copy of a desk's record, and beside it a line on the desk: when it was last
 * reached, and whether it is for tests.
 */
final class CopyFile {

    private static final String FOR_TESTS = "for-tests";

    private final Path file;

    private CopyFile(Path file) {
        this.file = file;
    }

    /**
     * Returns the file for a desk. Its folder is made, for this user only.
     *
     * @param folder where the copies lie; on a disk of another machine, a folder of this one is taken in its place
     * @param notes is told where that is so
     */
    static CopyFile of(DeskAddress address, Path folder, Consumer<String> notes) {
        try {
            var place = folder;
            if (Store.isOnNetworkFileSystem(folder)) {
                place = Path.of("/var/tmp", "onrecord-" + System.getProperty("user.name"), "desks");
                notes.accept("the copy of the desk's record is kept in " + place + ", as " + folder
                        + " is on a network file system");
            }
            create(place);
            return new CopyFile(place.resolve(address.fileName()));
        } catch (IOException failed) {
            throw new StoreException(
                    "the folder of the copies cannot be made: " + folder, "name another one in ONRECORD_DESKS", failed);
        }
    }

    private static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var forOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, forOwner);
        } else {
            Files.createDirectories(folder);
        }
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Returns the mark that only a part of the record has been copied, and nothing yet follows from it. */
    boolean isPartial() {
        return Files.exists(beside(".partial"));
    }

    /** Sets or removes that mark. */
    void setPartial(boolean partial) {
        try {
            if (partial) {
                Files.writeString(beside(".partial"), "");
            } else {
                Files.deleteIfExists(beside(".partial"));
            }
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** Remembers that the desk was reached. */
    void setReached(Instant at, boolean forTests) {
        var draft = beside(".desk-" + ProcessHandle.current().pid());
        try {
            Files.writeString(draft, at + (forTests ? " " + FOR_TESTS : "") + "\n");
            Files.move(draft, beside(".desk"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** Returns when the desk was last reached; empty where that is not known. */
    Optional<Instant> reached() {
        try {
            return Optional.of(Instant.parse(line().split(" ")[0]));
        } catch (DateTimeParseException | IOException unknown) {
            return Optional.empty();
        }
    }

    /** Tells whether the desk was for tests when it was last reached. */
    boolean isForTests() {
        try {
            return line().endsWith(" " + FOR_TESTS);
        } catch (IOException unknown) {
            return false;
        }
    }

    private String line() throws IOException {
        return Files.readString(beside(".desk")).strip();
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private StoreException unwritten(IOException failed) {
        return new StoreException(
                "the copy of the desk's record cannot be written: " + file + " (" + failed.getMessage() + ")",
                null,
                failed);
    }
}
