package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Untagged;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.ArrayList;
import java.util.List;

/** {@code untag}: takes labels off claims. */
public final class UntagCommand extends ChangingCommand {

    public static final String NAME = "untag";

    public UntagCommand() {
        super(Signature.of(NAME, Group.CLAIMS, "Take labels off claims")
                .takes(TagCommand.WORDS)
                .example("untag C1-C3 video"));
    }

    @Override
    protected List<ClaimSelector> named(Call call) {
        return ClaimsAndTags.selectors(call.all(TagCommand.WORDS), call.desk());
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var split = ClaimsAndTags.of(call.all(TagCommand.WORDS), call.desk());
        split.tags().forEach(tag -> refuseUnusedTag(tag, split.claims()));
        var changes = new ArrayList<Changed>();
        for (var claim : split.claims()) {
            var carried = split.tags().stream()
                    .filter(claim.content().tags()::contains)
                    .toList();
            if (!carried.isEmpty()) {
                recorder.append(claim.id(), new Untagged(carried));
                changes.add(new Changed(claim.id(), "no longer tagged " + String.join(", ", carried)));
            }
        }
        return changes;
    }

    private static void refuseUnusedTag(String tag, List<Claim> claims) {
        if (claims.stream().noneMatch(claim -> claim.content().tags().contains(tag))) {
            var carried = claims.stream()
                    .flatMap(claim -> claim.content().tags().stream())
                    .distinct()
                    .toList();
            throw new UnknownNameException(
                    "none of them carries the tag \"" + tag + "\"",
                    tag,
                    NearestWord.of(tag, carried).orElse(null),
                    carried.isEmpty() ? "they carry no tags" : "they carry " + String.join(", ", carried));
        }
    }
}
