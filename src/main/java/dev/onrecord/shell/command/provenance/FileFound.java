package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.record.FileState;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a look at a file of evidence found.
 *
 * @param state unchanged also where only the kept copy is left
 * @param copy the kept copy; empty where there is none that is sound, and where the file itself is as it was
 */
record FileFound(FileLook look, FileState state, Optional<Path> copy) {

    /** Returns where the kept copy is, in words that follow the name of the file; empty where that does not matter. */
    String whereElse() {
        return copy.map(path -> (state == FileState.UNCHANGED ? " is gone, its" : "; the") + " kept copy is " + path)
                .orElse("");
    }
}
