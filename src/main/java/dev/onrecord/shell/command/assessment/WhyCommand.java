package dev.onrecord.shell.command.assessment;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;

/** {@code why}: what stands between claims and publication, and what clears it. */
public final class WhyCommand implements ConsoleCommand {

    public static final String NAME = "why";

    private static final Argument<ClaimSelector> CLAIMS = Parameter.argument(
                    "CLAIM", Values.CLAIM, "claims: C4, a key, C3-C7, C1,C4 or @last")
            .variadic();

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.ASSESSMENT, "Say what stands between claims and publication")
                .takes(CLAIMS)
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("why wb-hundreds")
                .example("why C9 --stated-by 2025-04-20");
    }

    @Override
    public void run(Call call) {
        Lists.writeNamed(call, CLAIMS, around -> Lists.reasons(call));
    }
}
