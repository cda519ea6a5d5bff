package dev.onrecord.shell.command.claims;

import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code list}: lists the claims that match a query. */
public final class ListCommand implements ConsoleCommand {

    public static final String NAME = "list";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.CLAIMS, "List claims")
                .takes(QueryOptions.all())
                .takes(Lists.FORMAT)
                .example("list")
                .example("list --about Wildberries --confidence low")
                .example("list --verdict verified --as-of 2025-04-20 --format json");
    }

    @Override
    public void run(Call call) {
        Lists.write(call, call.query(), ClaimListing.PLAIN);
    }
}
