package dev.onrecord.intake.file;

import dev.onrecord.domain.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to load, or standard input. */
public final class InputFile {

    private final String name;
    private final Opening opening;
    private final boolean rereadable;

    private InputFile(String name, Opening opening, boolean rereadable) {
        this.name = name;
        this.opening = opening;
        this.rereadable = rereadable;
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
        return new InputFile(name, () -> Files.newInputStream(path), Files.isRegularFile(path));
    }

    /** Returns what comes in on a stream, which can be read only once; it is shown as {@code -}. */
    public static InputFile standardInput(InputStream stream) {
        return new InputFile("-", () -> stream, false);
    }

    /** Returns the name as it was given. */
    public String name() {
        return name;
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
