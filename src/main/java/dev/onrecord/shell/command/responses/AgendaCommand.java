package dev.onrecord.shell.command.responses;

import dev.onrecord.report.list.Format;
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
        var agenda = new Agenda(call.desk());
        var story = call.memory().story().orElse(null);
        var items = agenda.items(story, call.find(DAYS).orElse(null), call.cutoff());
        var toSecond = agenda.toSecond(story, call.cutoff());
        var rows = Lists.rows(call, AgendaTable.LISTING);
        items.forEach(rows::add);
        rows.end();
        Agenda.inWords(toSecond).ifPresent(line -> tell(call, line));
        call.output().results().flush();
        call.output().note(items.isEmpty() ? "nothing is due" : items.size() + " due");
    }

    /** Writes a line below the table; beside a format that scripts read. */
    private static void tell(Call call, String line) {
        if (call.find(Lists.FORMAT).orElse(Format.TABLE) == Format.TABLE) {
            call.output().results().println(line);
        } else {
            call.output().note(line);
        }
    }
}
