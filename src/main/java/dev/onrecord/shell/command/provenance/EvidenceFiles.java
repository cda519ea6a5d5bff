package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.shell.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The files of all evidence in the store. */
public final class EvidenceFiles {

    private final Desk desk;

    public EvidenceFiles(Desk desk) {
        this.desk = desk;
    }

    /** Passes every piece of evidence that stands to a reader. */
    void each(BiConsumer<Claim, Evidence> reader) {
        desk.store().claims().each(ClaimQuery.all(desk.present()), claim -> {
            claim.evidence().forEach(evidence -> reader.accept(claim, evidence));
            return true;
        });
    }

    /** Returns a line for every file that is missing or has changed. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        each((claim, evidence) -> {
            var piece = evidence.piece();
            if (piece.file() == null || piece.digest() == null) {
                return;
            }
            var state = EvidenceFile.compare(Path.of(piece.file()), piece.digest());
            if (state != FileState.UNCHANGED) {
                faults.add(evidence.entry().id() + " of " + claim.id() + " is "
                        + (state == FileState.MISSING ? "missing" : "changed") + ": " + piece.file());
            }
        });
        return faults;
    }
}
