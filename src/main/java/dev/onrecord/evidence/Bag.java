package dev.onrecord.evidence;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.file.DraftFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A folder that says itself what has to be in it (BagIt 1.0, RFC 8493). It is written under another name and takes its own
 * once it is whole; closing it before removes it.
 */
public final class Bag implements AutoCloseable {

    private final Path target;
    private final Path draft;
    private final Map<String, ContentDigest> payload = new TreeMap<>();

    private Bag(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begins a bag.
     *
     * @throws InvalidInputException where something is there already
     */
    public static Bag begin(Path target) {
        var place = target.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new InvalidInputException(
                    "something is there already: " + target,
                    target.toString(),
                    null,
                    "name a folder that is to be made");
        }
        try {
            var name = Objects.requireNonNull(place.getFileName()) + ".part-"
                    + ProcessHandle.current().pid();
            var draft = place.resolveSibling(name);
            DraftFile.createFolder(draft.resolve("data").resolve("evidence"));
            return new Bag(place, draft);
        } catch (IOException failed) {
            throw unwritten(target, failed);
        }
    }

    private static OutputException unwritten(Path target, IOException failed) {
        return new OutputException(target + " could not be written: " + failed.getMessage(), failed);
    }

    /** Writes a file of the payload, named with forward slashes. */
    public void add(String name, Content content) {
        var file = draft.resolve("data").resolve(name);
        try {
            try (var out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            payload.put("data/" + name, ContentDigest.ofFile(file));
        } catch (IOException failed) {
            throw unwritten(target, failed);
        }
    }

    /**
     * Copies a file into the payload.
     *
     * @return whether it has the content that is wanted; else it is left out
     */
    public boolean addFile(String name, Path file, String sha256) {
        var copy = draft.resolve("data").resolve(name);
        try (InputStream bytes = Files.newInputStream(file);
                var out = Files.newOutputStream(copy)) {
            var content = ContentDigest.of(bytes, out);
            if (content.sha256().equals(sha256)) {
                payload.put("data/" + name, content);
                return true;
            }
        } catch (IOException failed) {
            throw unwritten(target, failed);
        }
        try {
            Files.delete(copy);
        } catch (IOException failed) {
            throw unwritten(target, failed);
        }
        return false;
    }

    /**
     * Writes what has to be in it, and lets it take its name.
     *
     * @param info what is said of the bag as a whole, in order
     */
    public void finish(Map<String, String> info) {
        try {
            var manifest = new StringBuilder();
            payload.forEach((name, content) ->
                    manifest.append(content.sha256()).append("  ").append(name).append('\n'));
            var lines = new StringBuilder();
            info.forEach((name, value) -> lines.append(name)
                    .append(": ")
                    .append(value.replaceAll("\\s+", " "))
                    .append('\n'));
            lines.append("Payload-Oxum: ")
                    .append(payload.values().stream()
                            .mapToLong(ContentDigest::size)
                            .sum())
                    .append('.')
                    .append(payload.size())
                    .append('\n');
            var tags = new TreeMap<String, String>();
            tags.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
            tags.put("bag-info.txt", lines.toString());
            tags.put("manifest-sha256.txt", manifest.toString());
            var tagManifest = new StringBuilder();
            for (Map.Entry<String, String> tag : tags.entrySet()) {
                var file = draft.resolve(tag.getKey());
                Files.writeString(file, tag.getValue(), StandardCharsets.UTF_8);
                tagManifest
                        .append(ContentDigest.ofFile(file).sha256())
                        .append("  ")
                        .append(tag.getKey())
                        .append('\n');
            }
            Files.writeString(draft.resolve("tagmanifest-sha256.txt"), tagManifest, StandardCharsets.UTF_8);
            Files.move(draft, target);
        } catch (IOException failed) {
            throw unwritten(target, failed);
        }
    }

    /** Removes what was written of a bag that was not finished. */
    @Override
    public void close() {
        if (!Files.exists(draft)) {
            return;
        }
        try (var files = Files.walk(draft)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw unwritten(draft, left);
        }
    }

    /** What is written into a file of a bag. */
    @FunctionalInterface
    public interface Content {

        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }
}
