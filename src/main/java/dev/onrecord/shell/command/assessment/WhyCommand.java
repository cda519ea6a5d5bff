package dev.onrecord.shell.command.assessment;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code why}: shows what stands between claims and publication, and what clears it. */
public final class WhyCommand implements ConsoleCommand {

    public static final String NAME = "why";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.ASSESSMENT, "Say what stands between claims and publication")
                .takes(Lists.CLAIMS)
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("why wb-hundreds")
                .example("why C9 --stated-by 2025-04-20");
    }

    @Override
    public void run(Call call) {
        Lists.writeNamed(call, around -> Lists.reasons(call));
    }
}
