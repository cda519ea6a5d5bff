package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.EvidenceChecked;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code evidence check}: checks the files of evidence and records what has changed. If one has, the run ends with 1,
 * but the finding stays on the record.
 */
public final class EvidenceCheckCommand extends ChangingCommand {

    public static final String NAME = "evidence check";

    private static final Argument<ClaimSelector> WHICH = Parameter.argument(
                    "CLAIM", Values.CLAIM, "claims; all of them unless given")
            .variadic()
            .optional();

    public EvidenceCheckCommand() {
        super(Signature.of(NAME, Group.PROVENANCE, "Check the files of evidence for changes")
                .takes(WHICH)
                .example("evidence check")
                .example("evidence check C1"));
    }

    @Override
    protected List<ClaimSelector> named(Call call) {
        return call.all(WHICH);
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var changes = new ArrayList<Changed>();
        if (call.all(WHICH).isEmpty()) {
            new EvidenceFiles(call.desk()).each((claim, evidence) -> look(claim, evidence, call, recorder, changes));
        } else {
            call.claims(WHICH)
                    .forEach(claim ->
                            claim.evidence().forEach(evidence -> look(claim, evidence, call, recorder, changes)));
        }
        if (changes.isEmpty()) {
            changes.add(new Changed(null, "no evidence with a file"));
        }
        return changes;
    }

    private static void look(Claim claim, Evidence evidence, Call call, Recorder recorder, List<Changed> changes) {
        var piece = evidence.piece();
        if (piece.file() == null || piece.digest() == null) {
            return;
        }
        var state = EvidenceFile.compare(Path.of(piece.file()), piece.digest());
        if (state != evidence.file()) {
            recorder.append(claim.id(), new EvidenceChecked(evidence.entry().id(), state));
        }
        if (state != FileState.UNCHANGED) {
            call.output().reportFault();
        }
        changes.add(new Changed(
                claim.id(), evidence.entry().id() + " " + state.name().toLowerCase(Locale.ROOT) + ": " + piece.file()));
    }
}
