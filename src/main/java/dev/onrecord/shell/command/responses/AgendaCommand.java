package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.English;
import dev.onrecord.report.view.AgendaTable;
import dev.onrecord.report.view.AgendaTable.Item;
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
import java.util.List;

/** {@code agenda}: shows what is due, most urgent first. */
public final class AgendaCommand implements ConsoleCommand {

    public static final String NAME = "agenda";

    private static final Option<Integer> DAYS =
            Parameter.option("days", ValueType.integer("N", 0, 36_500), "only what is due within so many days");

    @Override
    public Signature signature() {
        return Signature.of(
                        NAME,
                        Group.RESPONSES,
                        "Show verdicts in question, open requests, overdue answers and searches to repeat")
                .takes(DAYS)
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("agenda")
                .example("agenda --days 7")
                .example("agenda --format csv");
    }

    @Override
    public void run(Call call) {
        var agenda = new Agenda(call.desk());
        var story = call.memory().story().orElse(null);
        var items = agenda.items(story, call.find(DAYS).orElse(null), call.cutoff());
        var doubts = call.find(DAYS).isPresent() ? List.<Item>of() : agenda.inQuestion(story, call.cutoff());
        var rows = Lists.rows(call, AgendaTable.LISTING);
        doubts.forEach(rows::add);
        items.forEach(rows::add);
        Lists.end(
                call,
                rows,
                (items.isEmpty() ? "nothing is due" : items.size() + " due")
                        + (doubts.isEmpty() ? "" : ", " + English.count(doubts.size(), "verdict") + " in question"));
    }
}
