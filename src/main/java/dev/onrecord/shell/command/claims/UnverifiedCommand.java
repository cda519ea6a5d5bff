package dev.onrecord.shell.command.claims;

import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.report.list.Format;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import java.util.List;

/** {@code unverified}: lists the queue, and with {@code --why} what stands in the way of each claim. */
public final class UnverifiedCommand implements ConsoleCommand {

    public static final String NAME = "unverified";

    private static final Flag WHY = Parameter.flag("why", "show what stands in the way, and what clears it");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.CLAIMS, "List the claims that wait in the queue")
                .takes(WHY)
                .takes(QueryOptions.all())
                .takes(Lists.FORMAT)
                .example("unverified --why")
                .example("unverified --blocker overdue --sort on");
    }

    @Override
    public void run(Call call) {
        var query = call.unverified();
        if (call.has(WHY) && call.find(Lists.FORMAT).orElse(Format.TABLE) != Format.TABLE) {
            call.refuse(
                    List.of(WHY),
                    "only a table tells the reasons in words",
                    "leave out --why: the other formats name the blockers of each claim, and why CLAIM explains them");
        }
        Lists.write(call, query, call.has(WHY) ? Lists.reasons(call) : ClaimListing.PLAIN);
    }
}
