package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.SameAs;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.List;
import java.util.Optional;

/** {@code link}: records that two claims are the same; both stay, each with its own verdict. */
public final class LinkCommand extends ChangingCommand {

    public static final String NAME = "link";

    private static final Option<ClaimSelector> SAME_AS = Parameter.option(
                    "same-as", Values.CLAIM, "the claim that it is the same as")
            .required();
    private static final Option<String> BECAUSE =
            Parameter.option("because", ValueType.text(), "why they are the same");

    public LinkCommand() {
        super(Signature.of(NAME, Group.CLAIMS, "Say that a claim is the same as another one")
                .takes(CLAIM, SAME_AS, BECAUSE)
                .example("link C9 --same-as C4 --because \"the same sentence, translated\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var claim = call.claim(CLAIM);
        var other = call.claim(SAME_AS);
        refuseItself(claim, other);
        var same = new SameAs(other.id(), call.find(BECAUSE).orElse(null));
        return List.of(linkFrom(other, claim)
                .orElseGet(() -> say(
                        recorder,
                        claim,
                        same,
                        entry -> "the same as " + other.id() + ", "
                                + other.standing().published())));
    }

    /** Finds the same link, recorded from the other side. */
    private static Optional<Changed> linkFrom(Claim other, Claim claim) {
        return other.sames().stream()
                .filter(entry -> entry.statement().other().equals(claim.id()))
                .map(entry -> new Changed(claim.id(), "on record already (" + entry.id() + ")"))
                .findFirst();
    }

    private static void refuseItself(Claim claim, Claim other) {
        if (claim.id().equals(other.id())) {
            throw new RefusedException(
                    claim.id() + " cannot be the same as itself", null, null, "name the other claim after --same-as");
        }
    }
}
