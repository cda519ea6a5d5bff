package dev.onrecord.intake;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.OutputException;
import dev.onrecord.store.entry.Spellings.NewName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Receives what happens while files are loaded; all of it is rolled back where the load fails. */
public interface LoadListener {

    /** Ignores everything. */
    LoadListener NONE = new LoadListener() {};

    /**
     * A file was opened.
     *
     * @param form its form in words, such as {@code csv, parted by semicolons}
     */
    default void opened(String file, String form) {}

    /** Something that was wrong in a file was put right or left out. */
    default void repaired(Defect repair) {}

    /**
     * The rejected records were written, whether or not the load succeeds.
     *
     * @param draft where they are
     * @param file where they are to be, which is for the listener to see to
     */
    default void rejected(Path file, Path draft) {
        try {
            Files.move(draft, file);
        } catch (IOException failed) {
            throw new OutputException(file + " could not be written: " + failed.getMessage(), failed);
        }
    }

    /** Names were brought that the record did not know; of very many, the first. */
    default void named(List<NewName> names) {}

    /** Some more of a file was read; called often. */
    default void advanced(LoadProgress progress) {}
}
