package dev.onrecord.evidence;

import dev.onrecord.file.Companion;
import dev.onrecord.file.DraftFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A copy of a file of evidence on its way into its folder. */
public final class CopyDraft extends OutputStream implements Companion {

    private final EvidenceFolder folder;
    private final Path draft;
    private final OutputStream out;
    private @Nullable String sha256;

    CopyDraft(EvidenceFolder folder) throws IOException {
        this.folder = folder;
        DraftFile.createFolder(folder.path());
        this.draft = DraftFile.createBeside(folder.path().resolve("copy"), DraftFile.Readers.OWNER);
        this.out = Files.newOutputStream(draft);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /**
     * Writes bytes.
     *
     * @throws dev.onrecord.domain.OutputException where they cannot be written
     */
    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            throw EvidenceFolder.unwritten(failed);
        }
    }

    /** Says that the copy is complete, and which content it has. */
    public void become(String complete) {
        close();
        sha256 = complete;
    }

    @Override
    public void place() {
        if (sha256 == null) {
            throw new IllegalStateException("the copy is not complete");
        }
        var target = folder.placeOf(sha256);
        try {
            DraftFile.createFolder(Objects.requireNonNull(target.getParent()));
            if (Files.exists(target)) {
                allowReplacement(target);
            }
            DraftFile.place(draft, target);
            if (!target.toFile().setReadOnly()) {
                throw new IOException("it cannot be made read-only: " + target);
            }
        } catch (IOException failed) {
            throw EvidenceFolder.unwritten(failed);
        }
    }

    /** Some systems do not replace a read-only file. */
    private static void allowReplacement(Path target) throws IOException {
        if (!target.toFile().setWritable(true, true)) {
            throw new IOException("it cannot be replaced: " + target);
        }
    }

    /** Removes the draft, and the folder if nothing else is in it. */
    @Override
    public void drop() {
        try {
            out.close();
            Files.deleteIfExists(draft);
            Files.deleteIfExists(folder.path());
        } catch (IOException left) {
            // others keep copies there, or a later run removes what is left of this one
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw EvidenceFolder.unwritten(failed);
        }
    }
}
