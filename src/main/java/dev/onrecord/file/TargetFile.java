package dev.onrecord.file;

import dev.onrecord.domain.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is to be written: a regular one or none yet, so that no device, pipe or folder is ever replaced. */
public final class TargetFile {

    private static final int MOST_LINKS = 40;

    private TargetFile() {}

    /**
     * Returns the file that a path names in the end: a link stays, and what it names is written.
     *
     * @throws InvalidInputException where something is there that is no regular file
     */
    public static Path of(Path typed) {
        var target = typed.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && links < MOST_LINKS; links++) {
            target = linked(target, typed);
        }
        if (Files.isDirectory(target)) {
            throw refused(typed, "it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target) || Files.isSymbolicLink(target)) {
            throw refused(typed, "it is a device, a pipe or a link to itself");
        }
        return target;
    }

    private static Path linked(Path link, Path typed) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        } catch (IOException unreadable) {
            throw refused(typed, "the link cannot be read");
        }
    }

    private static InvalidInputException refused(Path typed, String reason) {
        return new InvalidInputException(
                "cannot write " + typed + " (" + reason + ")",
                typed.toString(),
                null,
                "name a file in a folder that exists and can be written");
    }
}
