package dev.onrecord.store.sqlite;

import dev.onrecord.domain.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Tells whether a path still names the file that was opened: what is written to a file that was moved or replaced would be
 * lost to whoever opens the path next. For one thread.
 */
final class FileIdentity {

    private final Path path;
    private BasicFileAttributes known;

    /** Looks at a file that has just been opened. */
    FileIdentity(Path path) throws IOException {
        this.path = path;
        this.known = attributes();
    }

    /**
     * Looks at the file again.
     *
     * @return whether it has become shorter, so that pages which a connection knows may be gone
     * @throws StoreException where the path names another file, or none
     */
    boolean isCut() {
        try {
            var now = attributes();
            if (!Objects.equals(now.fileKey(), known.fileKey())) {
                throw gone();
            }
            var cut = now.size() < known.size();
            known = now;
            return cut;
        } catch (IOException missing) {
            throw gone();
        }
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private StoreException gone() {
        return new StoreException(
                "the store was moved or replaced while it was open: " + path,
                "bring the file back, or leave and start again with the one that is there");
    }
}
