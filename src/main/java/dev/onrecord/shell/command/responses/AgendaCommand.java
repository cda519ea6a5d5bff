package dev.onrecord.shell.command.responses;

import dev.onrecord.report.view.AgendaTable;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.Agenda;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;

/** {@code agenda}: shows what is due, most urgent first. */
public final class AgendaCommand implements ConsoleCommand {

    public static final String NAME = "agenda";

    private static final Option<Integer> DAYS =
            Parameter.option("days", ValueType.integer("N", 0, 36_500), "only what is due within so many days");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.RESPONSES, "Show open requests, overdue answers and searches to repeat")
                .takes(DAYS)
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("agenda")
                .example("agenda --days 7")
                .example("agenda --format csv");
    }

    @Override
    public void run(Call call) {
        var items = new Agenda(call.desk())
                .items(call.memory().story().orElse(null), call.find(DAYS).orElse(null), call.cutoff());
        var rows = Lists.rows(call, AgendaTable.LISTING);
        items.forEach(rows::add);
        Lists.end(call, rows, items.isEmpty() ? "nothing is due" : items.size() + " due");
    }
}
