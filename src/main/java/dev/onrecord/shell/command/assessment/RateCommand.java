package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.vocabulary.Confidence;
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

/** {@code rate}: records how confident the desk is, and why. */
public final class RateCommand extends ChangingCommand {

    public static final String NAME = "rate";

    public static final Argument<Confidence> LEVEL = Parameter.argument(
            "LEVEL", Values.term("LEVEL", "a confidence level", Confidence.class), "low, moderate or high");
    public static final Option<String> BECAUSE = because("what the judgement rests on");

    public RateCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "Say how confident the desk is in claims, and why")
                .takes(CLAIMS, LEVEL, BECAUSE)
                .example("rate C4 low --because \"nobody could find where the number began\"")
                .example("rate C1-C3 moderate --because \"one named origin\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var level = call.get(LEVEL);
        return eachClaim(call, claim -> {
            var before = claim.rating()
                    .map(entry -> entry.statement().level().published())
                    .orElse("unrated");
            var rated = new Rated(level, call.get(BECAUSE));
            return say(recorder, claim, rated, entry -> "confidence " + before + " → " + level.published());
        });
    }
}
