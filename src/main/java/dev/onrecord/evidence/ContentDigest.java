package dev.onrecord.evidence;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a content.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record ContentDigest(String sha256, long size) {

    private static final int BUFFER = 1 << 17;

    /**
     * Reads bytes to their end, in one pass and in constant memory.
     *
     * @param copy receives them as well
     */
    public static ContentDigest of(InputStream bytes, OutputStream copy) throws IOException {
        var sha256 = newDigest();
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            Stopping.stopIfInterrupted();
            sha256.update(buffer, 0, read);
            copy.write(buffer, 0, read);
            size += read;
        }
        return new ContentDigest(HexFormat.of().formatHex(sha256.digest()), size);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException where it cannot be read
     */
    public static ContentDigest ofFile(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return of(bytes, OutputStream.nullOutputStream());
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /** Returns the failure for a file that cannot be read. */
    public static InvalidInputException unreadable(Path file, IOException failed) {
        return new InvalidInputException(
                "cannot read " + file + " (" + failed.getMessage() + ")", file.toString(), null, null);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
