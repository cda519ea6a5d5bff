package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Cited;
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

/** {@code cite}: records who carried a claim, and from whom they took it. */
public final class CiteCommand extends ChangingCommand {

    public static final String NAME = "cite";

    public static final Argument<String> SOURCE = Parameter.argument("SOURCE", Values.SOURCE, "who carried the claim");
    public static final Option<String> FROM = Parameter.option(
                    "from", Values.SOURCE, "the source it took the claim from; without one it is an origin")
            .repeatable();
    private static final Option<String> URL = Parameter.option("url", ValueType.text(), "where it stands");
    private static final Option<PartialDate> ON = Parameter.option("on", Values.DATE, "when it was published");

    public CiteCommand() {
        super(Signature.of(NAME, Group.PROVENANCE, "Say who carried a claim, and from whom")
                .takes(CLAIM, SOURCE, FROM, URL, ON)
                .example("cite C4 \"The Moscow Times\" --from RTVI")
                .example("cite C8 \"National Intelligence Service\" --on 2025-02"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var names = call.names();
        var claim = call.claim(CLAIM);
        var source = call.get(SOURCE, names::sourceOrNew);
        var from = call.all(FROM, names::sourceOrNew).stream().distinct().toList();
        var cited = new Cited(
                source,
                from,
                call.find(URL).orElse(null),
                call.find(ON, call::happened).orElse(null));
        var words = source + (from.isEmpty() ? " cited as an origin" : " cited, from " + String.join(", ", from));
        return List.of(say(recorder, claim, cited, entry -> words));
    }
}
