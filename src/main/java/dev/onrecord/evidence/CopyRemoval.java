package dev.onrecord.evidence;

import dev.onrecord.domain.OutputException;
import dev.onrecord.file.Companion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Removes a copy once the transaction is committed that redacts its evidence: before, the evidence may stay after all. That
 * the copy can be removed is seen to before the commit.
 *
 * @param copy the file
 */
record CopyRemoval(Path copy) implements Companion {

    @Override
    public void place() {
        if (!Files.isWritable(copy.getParent())) {
            throw new OutputException(
                    "the kept copy cannot be removed, as its folder cannot be written: " + copy,
                    new IOException(copy.toString()));
        }
    }

    @Override
    public void committed() {
        try {
            if (!copy.toFile().setWritable(true, true)) {
                return;
            }
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.getParent());
        } catch (IOException othersThere) {
            // the folder holds other copies; a copy that is still there is counted by store check
        }
    }

    @Override
    public void drop() {
        // nothing was prepared
    }
}
