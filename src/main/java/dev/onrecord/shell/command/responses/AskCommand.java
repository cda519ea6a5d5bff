package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
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
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code ask}: records that a party was asked; asking again is another attempt. */
public final class AskCommand extends ChangingCommand {

    public static final String NAME = "ask";

    public static final Argument<String> PARTY = Parameter.argument("PARTY", Values.PARTY, "who is asked");
    private static final Option<String> QUESTION = Parameter.option("question", ValueType.text(), "what is asked");
    private static final Option<String> VIA = Parameter.option("via", ValueType.text(), "the channel, such as email");
    private static final Option<String> TO = Parameter.option("to", ValueType.text(), "the contact");
    public static final Option<PartialDate> BY = Parameter.option("by", Values.DUE, "when the answer is due");
    private static final Option<PartialDate> ON =
            Parameter.option("on", Values.DATE, "when it was asked").unlessGiven("today");

    public AskCommand() {
        super(Signature.of(NAME, Group.RESPONSES, "Record that a party was asked about claims")
                .takes(CLAIMS, PARTY, QUESTION, VIA, TO, BY, ON)
                .example("ask C4 Wildberries --question \"Are any of them North Korean?\" --via email --by friday"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var party = call.party(PARTY, CLAIMS);
        var asked = new Asked(
                party,
                call.find(QUESTION).orElse(null),
                call.find(VIA).orElse(null),
                call.find(TO).orElse(null),
                call.find(BY).orElse(null),
                call.get(ON, call::happened));
        Rules.check(asked);
        return eachClaim(call, claim -> {
            var due = call.find(BY).map(by -> ", answer due " + by).orElse("");
            return say(recorder, claim, asked, entry -> "asked " + party + DateStyle.ISO.when(asked.on()) + due);
        });
    }
}
