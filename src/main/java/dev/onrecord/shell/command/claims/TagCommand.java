package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.record.Tagged;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.ArrayList;
import java.util.List;

/** {@code tag}: puts labels on claims. */
public final class TagCommand extends ChangingCommand {

    public static final String NAME = "tag";

    static final Argument<String> WORDS = Parameter.argument(
                    "CLAIM… TAG",
                    ValueType.of("WORD", "claims, then tags", Completes.CLAIM_THEN_TAG, (text, clock) -> text),
                    "claims, then tags: the first word that names no claim begins the tags")
            .variadic();

    public TagCommand() {
        super(Signature.of(NAME, Group.CLAIMS, "Put labels on claims")
                .takes(WORDS)
                .example("tag C1-C3 labour video")
                .example("tag wb-hundreds labour"));
    }

    @Override
    protected List<ClaimSelector> named(Call call) {
        return ClaimsAndTags.selectors(call.all(WORDS), call.desk());
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var split = ClaimsAndTags.of(call.all(WORDS), call.desk());
        var changes = new ArrayList<Changed>();
        for (var claim : split.claims()) {
            var fresh = split.tags().stream()
                    .filter(tag -> !claim.content().tags().contains(tag))
                    .toList();
            if (!fresh.isEmpty()) {
                recorder.append(claim.id(), new Tagged(fresh));
            }
            var words = fresh.isEmpty() ? "already tagged" : "tagged " + String.join(", ", fresh);
            changes.add(new Changed(claim.id(), words));
        }
        return changes;
    }
}
