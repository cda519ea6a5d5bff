package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.record.Reopened;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code reopen}: takes claims back to the queue. */
public final class ReopenCommand extends ChangingCommand {

    public static final String NAME = "reopen";

    public static final Option<String> BECAUSE = because("why it is open again");

    public ReopenCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "Take claims back to unverified, and say why")
                .takes(CLAIMS, BECAUSE)
                .example("reopen C9 --because \"one government has admitted it since\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        return eachClaim(call, claim -> {
            Rules.checkReopen(claim);
            recorder.append(claim.id(), new Reopened(call.get(BECAUSE)));
            return new Changed(claim.id(), claim.standing().published() + " → unverified");
        });
    }
}
