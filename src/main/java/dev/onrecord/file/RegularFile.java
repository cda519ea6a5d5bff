package dev.onrecord.file;

import dev.onrecord.domain.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may be read: a regular one, or one behind a link. Reading a named pipe waits for somebody to write, and
 * reading a device may never end, so both are refused before they are opened.
 */
public final class RegularFile {

    private RegularFile() {}

    /**
     * Opens a file for reading.
     *
     * @throws InvalidInputException where there is no such file, or it is none that may be read
     */
    public static InputStream open(Path path) throws IOException {
        check(path);
        return Files.newInputStream(path);
    }

    /**
     * Refuses what may not be read.
     *
     * @throws InvalidInputException where there is no such file, or it is none that may be read
     */
    public static void check(Path path) {
        var name = path.toString();
        if (Files.isDirectory(path)) {
            throw new InvalidInputException("a folder, not a file: " + name, name, null, "name a file in it");
        }
        if (!Files.exists(path)) {
            throw new InvalidInputException("no such file: " + name, name, null, "give the path of a file");
        }
        if (!Files.isRegularFile(path)) {
            throw new InvalidInputException(
                    "a pipe or a device, not a file: " + name,
                    name,
                    null,
                    "save its output in a file, or pipe it in and give - for the file");
        }
        if (!Files.isReadable(path)) {
            throw new InvalidInputException("the file cannot be read: " + name, name, null, "check its permissions");
        }
    }

    /** Tells whether a path stands for a pipe without a name, such as a shell gives for {@code <(command)}. */
    public static boolean isPipe(Path path) {
        try {
            return Files.isSymbolicLink(path)
                    && Files.readSymbolicLink(path).toString().startsWith("pipe:");
        } catch (IOException gone) {
            return false;
        }
    }
}
