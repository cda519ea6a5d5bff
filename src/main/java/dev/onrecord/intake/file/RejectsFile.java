package dev.onrecord.intake.file;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.file.DraftFile;
import dev.onrecord.file.TargetFile;
import dev.onrecord.intake.record.RejectForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of the records that a load rejected, as they were, in UTF-8. It appears when the load is over, whole, and
 * only where there are any.
 */
public final class RejectsFile implements AutoCloseable {

    private final Path target;
    private final Function<Remedy, String> hints;
    private @Nullable Path draft;
    private @Nullable OutputStream out;

    private RejectsFile(Path target, Function<Remedy, String> hints) {
        this.target = target;
        this.hints = hints;
    }

    /**
     * Returns the file that is to be written.
     *
     * @param hints writes what to do about a defect
     * @throws InvalidInputException where there is such a file already: somebody may be mending it
     */
    public static RejectsFile at(Path target, Function<Remedy, String> hints) {
        TargetFile.of(target);
        if (Files.exists(target)) {
            throw new InvalidInputException(
                    "there is a file already: " + target, target.toString(), null, "name another one, or remove it");
        }
        return new RejectsFile(target, hints);
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
        var begun = DraftFile.createBeside(target, DraftFile.Readers.OWNER);
        var opened = new BufferedOutputStream(Files.newOutputStream(begun));
        draft = begun;
        opened.write(form.head().getBytes(StandardCharsets.UTF_8));
        out = opened;
        return opened;
    }

    private String described(List<Defect> reasons) {
        return reasons.isEmpty() ? "an unknown field, which is named above" : joined(reasons);
    }

    private String joined(List<Defect> reasons) {
        return reasons.stream()
                .map(reason -> reason + (reason.remedy() == null ? "" : " (" + hints.apply(reason.remedy()) + ")"))
                .map(reason -> reason.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining(" · "));
    }

    /** Returns the file that is to be written. */
    public Path target() {
        return target;
    }

    /** Ends the file and returns where it lies, for the caller to put it in its place; empty where nothing is in it. */
    public Optional<Path> finish() {
        if (draft == null || out == null) {
            return Optional.empty();
        }
        try {
            out.close();
            var finished = draft;
            draft = null;
            return Optional.of(finished);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private OutputException unwritable(IOException failed) {
        return new OutputException(target + " could not be written: " + failed.getMessage(), failed);
    }

    /** Removes what was written, unless it is finished. */
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
