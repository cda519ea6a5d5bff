package dev.onrecord.evidence;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.file.Companion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The copies of files of evidence that are kept beside a store: one for each content, in a file that is named by its
 * SHA-256, written whole or not at all and read-only from then on. For any number of threads and processes.
 */
public final class EvidenceFolder {

    private static final String ENDING = ".evidence";
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{62}");
    private static final int NAMED = 2;

    private final Path root;

    private EvidenceFolder(Path root) {
        this.root = root;
    }

    /** Returns the folder of a store, which need not be there; a store that is reached by a link has that of its file. */
    public static EvidenceFolder of(Path store) {
        var file = store.toAbsolutePath();
        try {
            file = file.toRealPath();
        } catch (IOException missing) {
            // a store that is not there yet is no link
        }
        return new EvidenceFolder(file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ENDING));
    }

    /** Returns the path of the folder. */
    public Path path() {
        return root;
    }

    /** Tells whether any copy was ever kept here. */
    public boolean isThere() {
        return Files.isDirectory(copies());
    }

    private Path copies() {
        return root.resolve("sha256");
    }

    /** Returns where the copy of a content lies, or would. */
    public Path placeOf(String sha256) {
        return copies().resolve(sha256.substring(0, NAMED)).resolve(sha256.substring(NAMED));
    }

    /** Returns the copy of a content; empty where none is here. It may have been changed since it was kept. */
    public Optional<Path> find(String sha256) {
        return Optional.of(placeOf(sha256)).filter(Files::isRegularFile);
    }

    /** Returns the copy of a content if it is what was kept; reads it all. */
    public Optional<Path> findSound(String sha256) {
        return find(sha256).filter(copy -> ContentDigest.ofFile(copy).sha256().equals(sha256));
    }

    /**
     * Begins a copy, whose content is written to what is returned.
     *
     * @throws OutputException where nothing can be written here
     */
    public CopyDraft begin() {
        try {
            return new CopyDraft(this);
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** Returns what removes the copy of a content once a transaction is committed. */
    public Companion removalOf(String sha256) {
        return new CopyRemoval(placeOf(sha256));
    }

    static OnRecordException unwritten(IOException failed) {
        var reason = failed.getClass().equals(IOException.class)
                ? failed.getMessage()
                : failed.getClass().getSimpleName().replace("Exception", "") + ": " + failed.getMessage();
        return new OutputException("the copy of the file could not be kept (" + reason + ")", failed)
                .clearedBy(Remedy.Plain.KEEP_NO_COPY);
    }

    /** Passes every copy, by its SHA-256 and its path, to a reader. */
    public void each(BiConsumer<String, Path> reader) {
        if (!isThere()) {
            return;
        }
        try (var files = Files.find(copies(), NAMED, (path, about) -> about.isRegularFile())) {
            files.forEach(path -> {
                Stopping.stopIfInterrupted();
                var place = copies().relativize(path).toString().replace('\\', '/');
                if (PLACE.matcher(place).matches()) {
                    reader.accept(place.replace("/", ""), path);
                }
            });
        } catch (IOException failed) {
            throw new OutputException("the folder " + root + " could not be read: " + failed.getMessage(), failed);
        }
    }

    /**
     * Copies what another folder has and this one lacks.
     *
     * @return what was copied, and what was not because it is no longer what was kept
     */
    public Transfer takeFrom(EvidenceFolder other) {
        var transfer = new Transfer();
        other.each((sha256, path) -> {
            if (!isAlreadyHere(sha256, path)) {
                take(sha256, path, transfer);
            }
            transfer.seen();
        });
        return transfer;
    }

    private boolean isAlreadyHere(String sha256, Path theirs) {
        try {
            var ours = placeOf(sha256);
            return Files.isRegularFile(ours) && Files.size(ours) == Files.size(theirs);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void take(String sha256, Path path, Transfer transfer) {
        try (var draft = begin();
                InputStream bytes = Files.newInputStream(path)) {
            var content = ContentDigest.of(bytes, draft);
            if (content.sha256().equals(sha256)) {
                draft.become(sha256);
                draft.place();
                transfer.copied(content.size());
            } else {
                draft.drop();
                transfer.unsound(path);
            }
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }
}
