package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.file.RegularFile;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the file of a piece of evidence, in one pass and without keeping it in memory. */
final class EvidenceFile {

    private static final int BUFFER = 1 << 16;

    private EvidenceFile() {}

    /** Returns the path to record: absolute, so that it means the same file from any folder. */
    static String recordedPath(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /**
     * Returns the digest of a file.
     *
     * @param quote words that must be in it, if it is a text
     */
    static FileDigest read(Path file, Optional<String> quote) {
        var mediaType = mediaType(file);
        var wanted = quote.filter(text -> mediaType != null && mediaType.startsWith("text/"))
                .map(text -> new ByteSearch(text.getBytes(StandardCharsets.UTF_8)));
        var digest = digest(file, mediaType, wanted);
        if (wanted.isPresent() && !wanted.get().isFound()) {
            throw new RefusedException(
                    "the quote is not in " + file,
                    quote.orElseThrow(),
                    null,
                    "quote it word for word, line breaks included");
        }
        return digest;
    }

    /** Returns what has become of a file since it was recorded. */
    static FileState compare(Path file, FileDigest recorded) {
        if (!Files.isRegularFile(file)) {
            return FileState.MISSING;
        }
        var now = digest(file, recorded.mediaType(), Optional.empty());
        return now.sha256().equals(recorded.sha256()) ? FileState.UNCHANGED : FileState.CHANGED;
    }

    private static FileDigest digest(Path file, @Nullable String mediaType, Optional<ByteSearch> wanted) {
        try (var bytes = RegularFile.open(file)) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                sha256.update(buffer, 0, read);
                size += read;
                for (int i = 0; i < read && wanted.isPresent(); i++) {
                    wanted.get().next(buffer[i]);
                }
            }
            return new FileDigest(HexFormat.of().formatHex(sha256.digest()), size, mediaType);
        } catch (IOException failed) {
            throw new InvalidInputException(
                    "cannot read " + file + " (" + failed.getMessage() + ")", file.toString(), null, null);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static @Nullable String mediaType(Path file) {
        try {
            var probed = Files.probeContentType(file);
            return probed != null ? probed : URLConnection.guessContentTypeFromName(file.toString());
        } catch (IOException unknown) {
            return null;
        }
    }
}
