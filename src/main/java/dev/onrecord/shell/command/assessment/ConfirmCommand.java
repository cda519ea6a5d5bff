package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Confirmed;
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

/** {@code confirm}: carries answers and a verdict over from an earlier wording of a claim to the present one. */
public final class ConfirmCommand extends ChangingCommand {

    public static final String NAME = "confirm";

    public static final Argument<EntryId> ENTRIES = Parameter.argument(
                    "ENTRY", Values.ENTRY, "an answer, a question or the verdict, as show prints it")
            .variadic();
    public static final Option<String> BECAUSE = because("why it holds for the present wording");

    public ConfirmCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "Carry answers and a verdict over to a new wording, and say why")
                .takes(CLAIM, ENTRIES, BECAUSE)
                .example("confirm C4 E17 --because \"the company answered the corrected figure too\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var claim = call.claim(CLAIM);
        var entries = call.all(ENTRIES, entry -> aboutEarlierWording(claim, entry));
        recorder.append(claim.id(), new Confirmed(entries, call.get(BECAUSE)));
        call.memory().remember(claim.id());
        return List.of(new Changed(claim.id(), English.listed(entries) + " confirmed for the present wording"));
    }

    private static EntryId aboutEarlierWording(Claim claim, EntryId entry) {
        if (!claim.aboutEarlierWording().contains(entry)) {
            var open = claim.aboutEarlierWording().stream().sorted().toList();
            throw new RefusedException(
                    entry + " is no question, answer or verdict about an earlier wording of " + claim.id(),
                    entry.toString(),
                    null,
                    open.isEmpty() ? "there is nothing to confirm" : "these are: " + English.listed(open));
        }
        return entry;
    }
}
