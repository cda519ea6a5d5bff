package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.English;
import dev.onrecord.report.view.SourceTable;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code sources}: lists the sources, with their kinds and grades. */
public final class SourcesCommand implements ConsoleCommand {

    public static final String NAME = "sources";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.PROVENANCE, "List the sources, with their kinds and grades")
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("sources")
                .example("sources --as-of 2025-04-17");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var cutoff = call.cutoff();
        var known = desk.store().entries().sources(cutoff);
        var names = desk.store().names(cutoff).sources();
        var rows = Lists.rows(call, SourceTable.LISTING);
        names.forEach(name -> rows.add(known.get(name)));
        Lists.end(call, rows, English.count(names.size(), "source"));
    }
}
