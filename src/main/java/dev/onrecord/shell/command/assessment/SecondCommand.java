package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.record.Seconded;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code second}: stands by a verdict that another person proposed, which then stands. */
public final class SecondCommand extends ChangingCommand {

    public static final String NAME = "second";

    public static final Option<String> BECAUSE = because("why you stand by it too");

    public SecondCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "Stand by a verdict that another person proposed")
                .takes(CLAIMS, BECAUSE)
                .example("second C6 --because \"read the resolution: paragraph 17 says so\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var around = call.assessed().surroundings(call.present());
        return eachClaim(call, claim -> {
            var proposal = Rules.checkSecond(claim, call.actor().name());
            checkGate(call, claim, proposal, around);
            var seconded = new Seconded(proposal.id(), call.get(BECAUSE));
            return say(recorder, claim, seconded, entry -> words(claim, proposal));
        });
    }

    /** Refuses a verdict whose ground has gone since it was proposed. */
    private static void checkGate(Call call, Claim claim, Entry<Proposed> proposal, Surroundings around) {
        var said = proposal.statement();
        var unmet = AssessedClaim.inTheWay(said.verdict(), claim, around).stream()
                .filter(blocker -> !said.overridden().contains(blocker.code()))
                .toList();
        if (!unmet.isEmpty() && !call.memory().isChecking()) {
            throw VerdictCommand.notReady(
                    call,
                    claim.id() + " is no longer ready to be called "
                            + said.verdict().published(),
                    unmet,
                    "clear them, or let it be proposed again");
        }
    }

    private static String words(Claim claim, Entry<Proposed> proposal) {
        return claim.standing().published() + " → "
                + proposal.statement().verdict().published() + ", proposed by " + proposal.recordedBy();
    }
}
