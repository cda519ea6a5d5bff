package dev.onrecord.intake.file;

import dev.onrecord.domain.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to load, or standard input. */
public final class InputFile {

    private static final long UNKNOWN = -1;

    private final String name;
    private final Opening opening;
    private final boolean rereadable;
    private final long size;

    private InputFile(String name, Opening opening, boolean rereadable, long size) {
        this.name = name;
        this.opening = opening;
        this.rereadable = rereadable;
        this.size = size;
    }

    /**
     * Returns a file.
     *
     * @throws InvalidInputException where there is no such file, or it is a folder or cannot be read
     */
    public static InputFile of(Path path) {
        var name = path.toString();
        if (Files.isDirectory(path)) {
            throw new InvalidInputException("a folder, not a file: " + name, name, null, "name the files in it");
        }
        if (!Files.exists(path)) {
            throw new InvalidInputException("no such file: " + name, name, null, null);
        }
        if (!Files.isReadable(path)) {
            throw new InvalidInputException("the file cannot be read: " + name, name, null, "look at its permissions");
        }
        return new InputFile(name, () -> Files.newInputStream(path), Files.isRegularFile(path), sizeOf(path));
    }

    private static long sizeOf(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : UNKNOWN;
        } catch (IOException gone) {
            return UNKNOWN;
        }
    }

    /** Returns what comes in on a stream, which can be read only once; it is shown as {@code -}. */
    public static InputFile standardInput(InputStream stream) {
        return new InputFile("-", () -> stream, false, UNKNOWN);
    }

    /** Returns the name as it was given. */
    public String name() {
        return name;
    }

    /** Returns how many bytes it has; -1 where that is not known. */
    public long size() {
        return size;
    }

    boolean isRereadable() {
        return rereadable;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
