package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.evidence.EvidenceFolder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of evidence that is to be looked at.
 *
 * @param file the path as recorded
 * @param digest what it was when it was recorded
 * @param copyKept whether a copy of it was kept
 * @param recorded what the last look at it found
 */
record FileLook(ClaimId claim, EntryId entry, String file, FileDigest digest, boolean copyKept, FileState recorded) {

    /** Returns the file of a piece of evidence; empty for a piece without one. */
    static Optional<FileLook> of(Claim claim, Evidence evidence) {
        var piece = evidence.piece();
        return piece.file() == null || piece.digest() == null
                ? Optional.empty()
                : Optional.of(new FileLook(
                        claim.id(),
                        evidence.entry().id(),
                        piece.file(),
                        piece.digest(),
                        piece.copyKept(),
                        evidence.file()));
    }

    /** Reads the file; where it is not there any more, its kept copy stands for it. */
    FileFound find(EvidenceFolder copies) {
        var state = EvidenceFile.compare(Path.of(file), digest);
        if (state == FileState.UNCHANGED || !copyKept) {
            return new FileFound(this, state, Optional.empty());
        }
        var copy = copies.findSound(digest.sha256());
        var isGone = state == FileState.MISSING && copy.isPresent();
        return new FileFound(this, isGone ? FileState.UNCHANGED : state, copy);
    }
}
