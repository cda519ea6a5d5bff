package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.English;
import dev.onrecord.report.view.AgendaCalendar;
import dev.onrecord.report.view.AgendaFormat;
import dev.onrecord.report.view.AgendaTable;
import dev.onrecord.report.view.AgendaTable.Item;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.Agenda;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
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

    private static final Option<String> PARTY =
            Parameter.option("party", Values.PARTY, "only what is due from this party");
    private static final Option<AgendaFormat> FORMAT = Parameter.option(
            "format", Values.term("FORMAT", "a format", AgendaFormat.class), "what the agenda is written as");

    @Override
    public Signature signature() {
        return Signature.of(
                        NAME,
                        Group.RESPONSES,
                        "Show verdicts in question, open requests, overdue answers and searches to repeat")
                .takes(DAYS, PARTY)
                .takes(QueryOptions.times())
                .takes(FORMAT)
                .example("agenda")
                .example("agenda --days 7")
                .example("agenda --party Wildberries")
                .example("agenda --format ics");
    }

    @Override
    public void run(Call call) {
        var party = call.find(PARTY).map(call.desk().names(call.cutoff())::party);
        var agenda = new Agenda(call.desk());
        var story = call.memory().story().orElse(null);
        var items = agenda.items(story, call.find(DAYS).orElse(null), call.cutoff()).stream()
                .filter(item -> party.isEmpty() || party.get().equals(item.party()))
                .toList();
        var isWhole = call.find(DAYS).isEmpty() && party.isEmpty();
        var doubts = isWhole ? agenda.inQuestion(story, call.cutoff()) : List.<Item>of();
        var inQuestion = doubts.isEmpty() ? "" : ", " + English.count(doubts.size(), "verdict") + " in question";
        var format = call.find(FORMAT).orElse(AgendaFormat.TABLE);
        if (format == AgendaFormat.ICS) {
            writeCalendar(call, items, inQuestion);
            return;
        }
        var rows = format.list()
                .rows(AgendaTable.LISTING, call.output().screen(), call.output().results());
        doubts.forEach(rows::add);
        items.forEach(rows::add);
        rows.end();
        if (party.isEmpty()) {
            Agenda.inWords(agenda.toSecond(story, call.cutoff())).ifPresent(line -> tell(call, format, line));
        }
        call.output().results().flush();
        call.output().note((items.isEmpty() ? "nothing is due" : items.size() + " due") + inQuestion);
    }

    /** Writes a line below the table; beside a format that scripts read. */
    private static void tell(Call call, AgendaFormat format, String line) {
        if (format == AgendaFormat.TABLE) {
            call.output().results().println(line);
        } else {
            call.output().note(line);
        }
    }

    private static void writeCalendar(Call call, List<Item> items, String inQuestion) {
        var entries = call.desk().store().entries();
        var calendar = new AgendaCalendar(
                entries.firstHash().substring(0, 16),
                entries.head(call.cutoff()).entries(),
                call.desk().actor().now(),
                call.output().results());
        items.forEach(calendar::add);
        var left = items.size() - calendar.size();
        Lists.end(
                call,
                calendar,
                English.count(calendar.size(), "event")
                        + (left == 0 ? "" : ", " + left + " without a deadline left out")
                        + (inQuestion.isEmpty() ? "" : inQuestion + " left out"));
    }
}
