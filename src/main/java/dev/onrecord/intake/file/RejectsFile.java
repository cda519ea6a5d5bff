package dev.onrecord.intake.file;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.intake.record.RejectForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of the records that a load rejected, as they were, in UTF-8. It appears when the load is over, whole, and
 * only where there are any.
 */
public final class RejectsFile implements AutoCloseable {

    private final Path target;
    private @Nullable Path draft;
    private @Nullable OutputStream out;

    private RejectsFile(Path target) {
        this.target = target;
    }

    /**
     * Returns the file that is to be written.
     *
     * @throws InvalidInputException where there is such a file already: somebody may be mending it
     */
    public static RejectsFile at(Path target) {
        if (Files.exists(target)) {
            throw new InvalidInputException(
                    "there is a file already: " + target, target.toString(), null, "name another one, or remove it");
        }
        return new RejectsFile(target);
    }

    /**
     * Adds a record.
     *
     * @param raw the record as it stands in the file; null where it cannot be told apart
     */
    public void add(RejectForm form, byte @Nullable [] raw, List<Defect> reasons) {
        try {
            var to = out == null ? begin(form) : out;
            to.write(form.before(described(reasons)).getBytes(StandardCharsets.UTF_8));
            to.write(raw == null ? new byte[0] : raw);
            to.write('\n');
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private OutputStream begin(RejectForm form) throws IOException {
        var begun = Files.createTempFile(target.toAbsolutePath().getParent(), ".rejects", null);
        begun.toFile().deleteOnExit();
        var opened = new BufferedOutputStream(Files.newOutputStream(begun));
        draft = begun;
        opened.write(form.head().getBytes(StandardCharsets.UTF_8));
        out = opened;
        return opened;
    }

    private static String described(List<Defect> reasons) {
        return reasons.isEmpty() ? "an unknown field, which is named above" : joined(reasons);
    }

    private static String joined(List<Defect> reasons) {
        return reasons.stream()
                .map(reason -> reason + (reason.hint() == null ? "" : " (" + reason.hint() + ")"))
                .map(reason -> reason.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining(" · "));
    }

    /** Lets the file appear, if there is anything in it; tells whether it did. */
    public boolean keep() {
        if (draft == null || out == null) {
            return false;
        }
        try {
            out.close();
            Files.move(draft, target);
            draft = null;
            return true;
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private InvalidInputException unwritable(IOException failed) {
        return new InvalidInputException(
                "the rejects cannot be written to " + target + ": " + failed.getMessage(),
                target.toString(),
                null,
                "name a file in a folder that can be written to");
    }

    /** Removes what was written, unless it was kept. */
    @Override
    public void close() {
        if (draft == null || out == null) {
            return;
        }
        try {
            out.close();
            Files.deleteIfExists(draft);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }
}
