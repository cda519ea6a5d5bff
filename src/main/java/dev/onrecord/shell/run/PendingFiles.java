package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.file.DraftFile;
import dev.onrecord.file.DraftFile.Readers;
import dev.onrecord.file.TargetFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written beside their targets and take their places at once when the run commits. What is left of them
 * when the process is interrupted goes with it.
 */
final class PendingFiles {

    private final List<Pending> files = new ArrayList<>();

    /**
     * Begins a file.
     *
     * @param told what is to be said when it has taken its place
     * @return where to write it
     * @throws InvalidInputException where nothing can be written to the target
     */
    Path add(Path typed, Readers readers, String told) {
        var target = TargetFile.of(typed);
        var folder = folder(target);
        try {
            var draft = DraftFile.createBeside(target, readers);
            files.add(new Pending(draft, target, typed, told, false));
            return draft;
        } catch (NoSuchFileException missing) {
            throw unwritable(target, Files.exists(folder) ? "its folder is a file" : "no such folder");
        } catch (AccessDeniedException denied) {
            throw unwritable(target, "the folder may not be written");
        } catch (IOException failed) {
            throw unwritable(target, String.valueOf(failed.getMessage()));
        }
    }

    /** Takes in a file that is written, and takes its place even if the command fails. */
    void addFinished(Path draft, Path target, String told) {
        files.add(new Pending(draft, TargetFile.of(target), target, told, true));
    }

    private static InvalidInputException unwritable(Path target, String reason) {
        return new InvalidInputException(
                "cannot write " + target + " (" + reason + ")",
                target.toString(),
                null,
                "name a file in a folder that exists and can be written");
    }

    private static Path folder(Path target) {
        return Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target.toAbsolutePath());
    }

    /**
     * Lets every file take its place, safe from a loss of power, and says so.
     *
     * @throws OutputException where one cannot; all others do
     */
    void commit(Consumer<String> notes) {
        place(List.copyOf(files), notes);
    }

    private void place(List<Pending> finished, Consumer<String> notes) {
        @Nullable OutputException failure = null;
        for (Pending file : finished) {
            files.remove(file);
            try {
                file.place();
                notes.accept(file.told());
            } catch (IOException failed) {
                failure = new OutputException(file.typed() + " could not be written: " + failed.getMessage(), failed);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Removes the files, but for those that take their places anyway. */
    void drop(Consumer<String> notes) {
        var anyway = files.stream().filter(Pending::anyway).toList();
        files.removeAll(anyway);
        files.forEach(Pending::remove);
        files.clear();
        try {
            place(anyway, notes);
        } catch (OutputException failed) {
            notes.accept(failed.getMessage());
        }
    }

    /**
     * A file on its way.
     *
     * @param draft where it is written
     * @param target the file whose place it takes
     * @param typed the target as it was named
     * @param told what is said when it has
     * @param anyway whether it takes it although the command fails
     */
    private record Pending(Path draft, Path target, Path typed, String told, boolean anyway) {

        void place() throws IOException {
            DraftFile.place(draft, target);
        }

        void remove() {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException left) {
                // A later run removes what is left of this one.
            }
        }
    }
}
