package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.evidence.ContentDigest;
import dev.onrecord.file.RegularFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the file of a piece of evidence, in one pass and without keeping it in memory. */
final class EvidenceFile {

    private EvidenceFile() {}

    /** Returns the path to record: absolute, so that it means the same file from any folder. */
    static String recordedPath(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /**
     * Returns the digest of a file.
     *
     * @param quote words that must be in it, if it is a text
     * @param copy receives its bytes as well
     */
    static FileDigest read(Path file, Optional<String> quote, OutputStream copy) {
        return read(file, file.toString(), mediaType(file), quote, copy);
    }

    /**
     * Returns the digest of what lies in a file.
     *
     * @param named what to call it, as a kept copy has no name of its own
     * @param mediaType its type; null where it is not known
     * @param quote words that must be in it, if it is a text
     * @param copy receives its bytes as well
     */
    static FileDigest read(
            Path file, String named, @Nullable String mediaType, Optional<String> quote, OutputStream copy) {
        var wanted = quote.filter(text -> mediaType != null && mediaType.startsWith("text/"))
                .map(text -> new ByteSearch(text.getBytes(StandardCharsets.UTF_8), copy));
        var digest = digest(file, wanted.<OutputStream>map(search -> search).orElse(copy));
        if (wanted.isPresent() && !wanted.get().isFound()) {
            throw new RefusedException(
                    "the quote is not in " + named,
                    quote.orElseThrow(),
                    null,
                    "quote it word for word, line breaks included");
        }
        return new FileDigest(digest.sha256(), digest.size(), mediaType);
    }

    /** Returns what has become of a file since it was recorded. */
    static FileState compare(Path file, FileDigest recorded) {
        if (!Files.isRegularFile(file)) {
            return FileState.MISSING;
        }
        var now = digest(file, OutputStream.nullOutputStream());
        return now.sha256().equals(recorded.sha256()) ? FileState.UNCHANGED : FileState.CHANGED;
    }

    private static ContentDigest digest(Path file, OutputStream copy) {
        try (var bytes = RegularFile.open(file)) {
            return ContentDigest.of(bytes, copy);
        } catch (IOException failed) {
            throw ContentDigest.unreadable(file, failed);
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
