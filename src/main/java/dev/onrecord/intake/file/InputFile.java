package dev.onrecord.intake.file;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.file.RegularFile;
import dev.onrecord.file.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to load, or standard input. */
public final class InputFile {

    private final String name;
    private final Opening opening;
    private final long size;

    private InputFile(String name, Opening opening, long size) {
        this.name = name;
        this.opening = opening;
        this.size = size;
    }

    /**
     * Returns a file.
     *
     * @throws InvalidInputException where there is no such file, or it is a folder or cannot be read
     */
    public static InputFile of(Path path) {
        RegularFile.check(path);
        return new InputFile(
                path.toString(), () -> Files.newInputStream(path), path.toFile().length());
    }

    /**
     * Returns what came through a pipe.
     *
     * @param name what it is called; {@code -} for standard input
     */
    public static InputFile piped(String name, Spool bytes) {
        return new InputFile(name, bytes::read, bytes.size());
    }

    /** Returns the name as it was given. */
    public String name() {
        return name;
    }

    /** Returns how many bytes it has. */
    public long size() {
        return size;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
