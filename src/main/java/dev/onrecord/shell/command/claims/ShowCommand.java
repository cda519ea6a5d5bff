package dev.onrecord.shell.command.claims;

import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.report.view.Card;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code show}: shows claims with everything on record about them. */
public final class ShowCommand implements ConsoleCommand {

    public static final String NAME = "show";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.CLAIMS, "Show claims with everything on record about them")
                .takes(Lists.CLAIMS)
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("show wb-hundreds")
                .example("show C9 --as-of 2025-04-20");
    }

    @Override
    public void run(Call call) {
        Lists.writeNamed(
                call,
                around -> ClaimListing.shownAs((screen, out) -> new Card(screen, call::hint, around.parts(), out)));
    }
}
