package dev.onrecord.shell.command.provenance;

import dev.onrecord.concurrent.ParallelWork;
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
        var files = new EvidenceFiles(call.desk(), call.output());
        try (var work = files.lookingAt(found -> changes.add(found(found, call, recorder)))) {
            if (call.all(WHICH).isEmpty()) {
                files.each((claim, evidence) -> add(claim, evidence, work));
            } else {
                call.claims(WHICH).forEach(claim -> claim.evidence().forEach(evidence -> add(claim, evidence, work)));
            }
            work.finish();
        }
        if (changes.isEmpty()) {
            changes.add(new Changed(null, "no evidence with a file"));
        }
        return changes;
    }

    private static void add(Claim claim, Evidence evidence, ParallelWork<FileLook, FileFound> work) {
        FileLook.of(claim, evidence).ifPresent(work::add);
    }

    private static Changed found(FileFound found, Call call, Recorder recorder) {
        var look = found.look();
        if (found.state() != look.recorded()) {
            recorder.append(look.claim(), new EvidenceChecked(look.entry(), found.state()));
        }
        if (found.state() != FileState.UNCHANGED) {
            call.output().reportFault();
        }
        return new Changed(
                look.claim(),
                look.entry() + " " + found.state().name().toLowerCase(Locale.ROOT) + ": " + look.file()
                        + found.whereElse());
    }
}
