package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.record.Withdrawn;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code withdraw}: takes claims out of the queue; they stay on the record. */
public final class WithdrawCommand extends ChangingCommand {

    public static final String NAME = "withdraw";

    public static final Option<String> BECAUSE = because("why it need not be checked");

    public WithdrawCommand() {
        super(Signature.of(NAME, Group.CLAIMS, "Take claims out of the queue, and say why")
                .takes(CLAIMS, BECAUSE)
                .example("withdraw C9 --because \"same as C4\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        return eachClaim(call, claim -> {
            Rules.checkWithdraw(claim);
            recorder.append(claim.id(), new Withdrawn(call.get(BECAUSE)));
            return new Changed(claim.id(), claim.standing().published() + " → withdrawn");
        });
    }
}
