package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Reopened;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.ArrayList;
import java.util.List;

/** {@code reopen}: claims go back to the queue. */
public final class ReopenCommand extends ChangingCommand {

    public static final String NAME = "reopen";

    private static final Option<String> BECAUSE = Parameter.option("because", ValueType.text(), "why it is open again")
            .required();

    /** Creates the command. */
    public ReopenCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "Take claims back to unverified, and say why")
                .takes(CLAIMS, BECAUSE)
                .example("reopen C9 --because \"one government has admitted it since\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var changes = new ArrayList<Changed>();
        for (Claim claim : call.claims(CLAIMS)) {
            Rules.checkReopen(claim);
            recorder.append(claim.id(), new Reopened(call.get(BECAUSE)));
            changes.add(new Changed(claim.id(), claim.standing().published() + " → unverified"));
        }
        return changes;
    }
}
