package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.vocabulary.ResponseKind;
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

/** {@code record}: records what a party said, or that it said nothing. It sets neither verdict nor confidence. */
public final class RecordCommand extends ChangingCommand {

    public static final String NAME = "record";

    public static final Argument<ResponseKind> KIND = Parameter.argument(
            "KIND", Values.term("KIND", "a kind of response", ResponseKind.class), "how the desk reads the answer");
    public static final Argument<String> PARTY = Parameter.argument("PARTY", Values.PARTY, "whose answer it is");
    private static final Option<String> QUOTE =
            Parameter.option("quote", ValueType.text(), "the exact words, untranslated");
    private static final Option<String> LANG =
            Parameter.option("lang", ValueType.word("CODE"), "the language of the quote, such as ru or ko");
    private static final Option<String> SPOKESPERSON = Parameter.option("spokesperson", ValueType.text(), "who spoke");
    private static final Option<String> VIA = Parameter.option("via", ValueType.text(), "the channel it came by");
    private static final Option<String> URL = Parameter.option("url", ValueType.text(), "where it was published");
    private static final Option<String> RELAYED_BY =
            Parameter.option("relayed-by", Values.SOURCE, "the source that passed it on");
    private static final Option<PartialDate> ON =
            Parameter.option("on", Values.DATE, "when it was made").unlessGiven("today");
    public static final Option<String> SEARCHED =
            Parameter.option("searched", ValueType.text(), "for a non-admission: where the desk looked");
    private static final Option<PartialDate> RECHECK =
            Parameter.option("recheck", Values.DUE, "for a non-admission: when to look again");
    public static final Option<String> NOTE = Parameter.option("note", ValueType.text(), "anything else");

    public RecordCommand() {
        super(Signature.of(NAME, Group.RESPONSES, "Put a party's answer, or its silence, on the record")
                .takes(KIND, CLAIMS, PARTY, QUOTE, LANG, SPOKESPERSON, VIA, URL, RELAYED_BY, ON)
                .takes(SEARCHED, RECHECK, NOTE)
                .example("record acknowledgement C3 Wildberries --quote \"a pilot project\" --on 2025-04-16")
                .example("record non-admission C9 \"North Korea\" --searched \"KCNA, foreign ministry site\""
                        + " --on 2025-04-17"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var said = response(call);
        return eachClaim(call, claim -> {
            var response = said.toWhatWasAsked(claim);
            if (response.repeatedIn(claim).isEmpty()) {
                Rules.check(claim, response, call.actor().now(), call.desk().zone());
            }
            return say(recorder, claim, response, entry -> words(call, claim, response, entry));
        });
    }

    private static Responded response(Call call) {
        var names = call.names();
        return new Responded(
                call.get(KIND),
                call.party(PARTY, CLAIMS),
                call.find(QUOTE).orElse(null),
                call.find(LANG).orElse(null),
                call.find(SPOKESPERSON).orElse(null),
                call.find(VIA).orElse(null),
                call.find(URL).orElse(null),
                call.find(RELAYED_BY, names::source).orElse(null),
                call.get(ON, call::happened),
                call.find(SEARCHED).orElse(null),
                call.find(RECHECK).orElse(null),
                call.find(NOTE).orElse(null));
    }

    private static String words(Call call, Claim claim, Responded response, EntryId entry) {
        var earlier = response.wording() == null
                ? ""
                : "; about the earlier wording, which " + response.party() + " was asked about: "
                        + call.hints().apply(new Remedy.Confirm(claim.id(), entry));
        return response.party() + ": " + response.kind().published()
                + (response.on() == null ? "" : DateStyle.ISO.when(response.on())) + " (" + entry
                + "); verdict and confidence unchanged" + earlier;
    }
}
