package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.evidence.Transfer;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.provenance.ByteCount;
import java.nio.file.Path;

/** The kept copies of evidence beside one store that go, or do not go, to the folder beside another. */
final class CopiesBeside {

    private final EvidenceFolder from;
    private final EvidenceFolder to;

    CopiesBeside(Path from, Path to) {
        this.from = EvidenceFolder.of(from);
        this.to = EvidenceFolder.of(to);
    }

    /** Copies what is not there yet. */
    Transfer copy() {
        return to.takeFrom(from);
    }

    /** Says what was copied. What is no longer what was kept was left, which is a fault. */
    void tell(Transfer transfer, Output output) {
        transfer.unsound().forEach(copy -> {
            output.remark("not copied, as it is no longer what was kept: " + copy);
            output.reportFault();
        });
        long here = transfer.copies() - transfer.unsound().size();
        if (here > 0) {
            output.note(English.count(here, "kept file is", "kept files are") + " in " + to.path()
                    + (transfer.copied() == here ? "" : ", " + transfer.copied() + " of them new") + " ("
                    + ByteCount.inWords(transfer.bytes()) + " copied)");
        }
    }

    /** Says that there are copies which stay where they are. */
    void tellLeft(Output output) {
        if (from.isThere()) {
            output.note("the kept files of evidence were not copied: they are in " + from.path());
        }
    }
}
