package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.ArrayList;
import java.util.List;

/** {@code source}: describes or grades a source; what is not given stays as it was. */
public final class SourceCommand extends ChangingCommand {

    public static final String NAME = "source";

    public static final Argument<String> SOURCE = Parameter.argument("NAME", Values.SOURCE, "the source by name");
    public static final Option<SourceKind> KIND =
            Parameter.option("kind", Values.term("KIND", "a kind of source", SourceKind.class), "what it is");
    public static final Option<Reliability> RELIABILITY = Parameter.option(
            "reliability",
            Values.term("A-F", "a reliability", Reliability.class),
            "how far it can be relied on; F is unknown, not worst");
    public static final Option<String> BECAUSE =
            Parameter.option("because", ValueType.text(), "what the grade rests on; needed with --reliability");
    private static final Option<String> URL = Parameter.option("url", ValueType.text(), "its address");
    private static final Flag UNRESOLVED = Parameter.flag("unresolved", "it stands for somebody not identified");

    public SourceCommand() {
        super(Signature.of(NAME, Group.PROVENANCE, "Describe or grade a source")
                .takes(SOURCE, KIND, RELIABILITY, BECAUSE, URL, UNRESOLVED)
                .example("source RTVI --kind outlet --reliability C --because \"exile outlet, corrects itself\"")
                .example("source \"unidentified Telegram channels\" --kind social --unresolved"));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var name = call.get(SOURCE, call.names()::sourceOrNew);
        checkReason(call);
        var described = new SourceDescribed(
                name,
                call.find(KIND).orElse(null),
                call.find(RELIABILITY).orElse(null),
                call.find(BECAUSE).orElse(null),
                call.find(URL).orElse(null),
                call.find(UNRESOLVED).orElse(null));
        if (described.addsNothingTo(
                call.store().entries().sources(call.present()).get(name))) {
            return List.of(new Changed(null, name + ": on record already"));
        }
        recorder.append(null, described);
        return List.of(new Changed(null, name + ": " + words(described)));
    }

    private static void checkReason(Call call) {
        if (call.find(RELIABILITY).isPresent() && call.find(BECAUSE).isEmpty()) {
            throw new RefusedException(
                    "a grade needs a reason", "--reliability", null, "add --because \"what the grade rests on\"");
        }
        if (call.find(RELIABILITY).isEmpty() && call.find(BECAUSE).isPresent()) {
            throw new RefusedException("a reason needs a grade", "--because", null, "add --reliability A-F");
        }
    }

    private static String words(SourceDescribed described) {
        var words = new ArrayList<String>();
        if (described.kind() != null) {
            words.add(described.kind().published());
        }
        if (described.reliability() != null) {
            words.add("reliability " + described.reliability().published() + " ("
                    + described.reliability().description() + ")");
        }
        if (described.url() != null) {
            words.add(described.url());
        }
        if (described.unresolved() != null) {
            words.add(described.unresolved() ? "unresolved" : "identified");
        }
        return words.isEmpty() ? "known" : String.join(", ", words);
    }
}
