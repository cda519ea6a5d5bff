package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Extended;
import dev.onrecord.domain.record.Rules;
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

/** {@code extend}: gives a party more time to answer. */
public final class ExtendCommand extends ChangingCommand {

    public static final String NAME = "extend";

    public static final Argument<String> PARTY = Parameter.argument("PARTY", Values.PARTY, "who gets more time");
    public static final Option<PartialDate> BY =
            Parameter.option("by", Values.DUE, "the new deadline").required();
    private static final Option<PartialDate> ON =
            Parameter.option("on", Values.DATE, "when it was given").unlessGiven("today");

    public ExtendCommand() {
        super(Signature.of(NAME, Group.RESPONSES, "Give a party more time to answer")
                .takes(CLAIM, PARTY, BY, ON)
                .example("extend C4 Wildberries --by +3d"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var claim = call.claim(CLAIM);
        var party = call.party(PARTY, CLAIM);
        var request = Rules.openRequest(claim, party);
        var before = request.deadline().map(PartialDate::text).orElse("no deadline");
        var extended = new Extended(party, call.get(BY), call.get(ON, call::happened));
        if (extended.repeatedIn(claim).isEmpty()) {
            Rules.checkExtension(request, extended, call.desk().zone());
        }
        return List.of(
                say(recorder, claim, extended, entry -> party + ": answer due " + before + " → " + extended.by()));
    }
}
