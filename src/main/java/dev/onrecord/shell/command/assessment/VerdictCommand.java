package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.PolicyException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.command.claims.WithdrawCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.CommandLine;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code verdict}: records a conclusion, which needs the policy for that verdict met, or an override. */
public final class VerdictCommand extends ChangingCommand {

    public static final String NAME = "verdict";

    public static final Argument<Verdict> VERDICT = Parameter.argument("VERDICT", verdicts(), "the conclusion");
    public static final Option<String> BECAUSE = because("what the conclusion rests on");
    public static final Flag OVERRIDE =
            Parameter.flag("override", "conclude although the policy is not met; the override stays on the record");

    public VerdictCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "Conclude on claims, and say why")
                .takes(CLAIMS, VERDICT, BECAUSE, OVERRIDE)
                .example("verdict C6 verified --because \"the resolution itself says so\"")
                .example("verdict C4 unverifiable --because \"the trail ends at an unnamed channel\""));
    }

    /** Returns the verdicts; a claim is reopened, withdrawn and rated by other commands. */
    private static ValueType<Verdict> verdicts() {
        var reopen = CommandLine.of(ReopenCommand.NAME).inPlaceOf(CLAIMS).withOwnWords(ReopenCommand.BECAUSE);
        var withdraw = CommandLine.of(WithdrawCommand.NAME).inPlaceOf(CLAIMS).withOwnWords(WithdrawCommand.BECAUSE);
        var verdicts = Values.term("VERDICT", "a verdict", Verdict.class)
                .elsewhere(reopen, Standing.UNVERIFIED.published(), "not-verified", "unconfirmed", "unproven")
                .elsewhere(reopen, "open", "pending", "reopen", "reopened", "none")
                .elsewhere(withdraw, Standing.WITHDRAWN.published(), "withdraw", "removed", "dropped", "deleted");
        for (Confidence level : Confidence.values()) {
            var rate = CommandLine.of(RateCommand.NAME)
                    .inPlaceOf(CLAIMS)
                    .with(RateCommand.LEVEL, level)
                    .withOwnWords(RateCommand.BECAUSE);
            verdicts = verdicts.elsewhere(rate, level.published());
        }
        return verdicts;
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var verdict = call.get(VERDICT);
        var around = call.assessed().surroundings(call.present());
        var second = call.desk().settings().second();
        return eachClaim(call, claim -> {
            var codes = policyGate(call, claim, verdict, around).stream()
                    .map(Blocker::code)
                    .distinct()
                    .toList();
            var because = call.get(BECAUSE);
            return second.concerns(codes)
                    ? say(recorder, claim, new Proposed(verdict, because, codes), entry -> proposed(call, claim, codes))
                    : say(
                            recorder,
                            claim,
                            new Concluded(verdict, because, codes),
                            entry -> words(claim, verdict, codes));
        });
    }

    /** Returns the blockers that are overridden; none where the policy is met. */
    private static List<Blocker> policyGate(Call call, Claim claim, Verdict verdict, Surroundings around) {
        var inTheWay = AssessedClaim.inTheWay(verdict, claim, around);
        if (!inTheWay.isEmpty() && !call.has(OVERRIDE) && !call.memory().isChecking()) {
            throw notReady(
                    call,
                    claim.id() + " is not ready to be called " + verdict.published(),
                    inTheWay,
                    "clear them, or add --override to conclude anyway");
        }
        return inTheWay;
    }

    /** Returns the failure of a gate, each blocker with the command that clears it. */
    static PolicyException notReady(Call call, String fact, List<Blocker> unmet, String wayOut) {
        return new PolicyException(
                fact,
                unmet.stream()
                        .map(blocker ->
                                blocker.code() + ": " + blocker.reason() + "\n    " + call.hint(blocker.remedy()))
                        .toList(),
                wayOut);
    }

    private static String words(Claim claim, Verdict verdict, List<String> overridden) {
        var isConfirmed = claim.standing().verdict().filter(verdict::equals).isPresent();
        var words = isConfirmed ? "verdict confirmed" : claim.standing().published() + " → " + verdict.published();
        return words + overriding(overridden);
    }

    private static String proposed(Call call, Claim claim, List<String> overridden) {
        return call.get(VERDICT).published() + " proposed" + overriding(overridden)
                + "; it stands once another person gives: " + call.hint(new Remedy.Second(claim.id()));
    }

    private static String overriding(List<String> overridden) {
        return overridden.isEmpty() ? "" : " (overriding " + String.join(", ", overridden) + ")";
    }
}
