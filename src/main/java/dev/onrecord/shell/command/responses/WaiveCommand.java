package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Waived;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code waive}: records that the desk will not ask a party, or wait for it any longer, and why. */
public final class WaiveCommand extends ChangingCommand {

    public static final String NAME = "waive";

    public static final Argument<String> PARTY = Parameter.argument("PARTY", Values.PARTY, "who is not asked");
    public static final Option<String> BECAUSE = because("why not");

    public WaiveCommand() {
        super(Signature.of(NAME, Group.RESPONSES, "Do without a party's answer, and say why")
                .takes(CLAIM, PARTY, BECAUSE)
                .example("waive C6 Russia --because \"the resolution is public; nothing to ask\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        Claim claim = call.claim(CLAIM);
        var party = call.party(PARTY, CLAIM);
        var waived = new Waived(party, call.get(BECAUSE));
        return List.of(say(recorder, claim, waived, entry -> "no answer needed from " + party));
    }
}
