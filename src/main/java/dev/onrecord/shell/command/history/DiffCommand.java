package dev.onrecord.shell.command.history;

import dev.onrecord.domain.English;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.report.list.DiffFormat;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import java.time.LocalDate;

/** {@code diff}: compares what the record shows as of two days, or of what had been said by them. */
public final class DiffCommand implements ConsoleCommand {

    public static final String NAME = "diff";

    private static final Option<PartialDate> FROM =
            Parameter.option("from", Values.DATE, "the day at whose end to begin; yesterday unless given");
    private static final Option<PartialDate> TO =
            Parameter.option("to", Values.DATE, "the day at whose end to stop; today unless given");
    private static final Flag STATED =
            Parameter.flag("stated", "compare what had been said by the two days, whenever it was recorded");
    private static final Option<DiffFormat> FORMAT = Parameter.option(
            "format", Values.term("FORMAT", "a format", DiffFormat.class), "what the changes are written as");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.RECORD, "Show what changed between the ends of two days")
                .takes(FROM, TO, STATED)
                .takes(QueryOptions.all())
                .takes(FORMAT)
                .example("diff --from 2025-04-17 --to 2025-04-30")
                .example("diff --from monday --about Russia")
                .example("diff --from 2025-04-17 --to 2025-04-30 --stated");
    }

    @Override
    public void run(Call call) {
        var query = call.query();
        var base = query.cutoff();
        refuseSecondView(call, base);
        var today = LocalDate.ofInstant(call.actor().now(), base.zone());
        var from = call.find(FROM).map(PartialDate::latest).orElse(today.minusDays(1));
        var to = call.find(TO).map(PartialDate::latest).orElse(today);
        refuseBackwards(from, to);
        var output = call.output();
        var list = call.find(FORMAT).orElse(DiffFormat.TEXT).rows(output.screen(), output.results());
        var views = new TwoViews(call.desk(), query, at(from, call, base), at(to, call, base));
        var claims = views.claims(list);
        var sources = views.sources(list);
        list.end();
        output.results().flush();
        output.note(English.count(claims, "claim")
                + (sources == 0 ? "" : " and " + English.count(sources, "source"))
                + " changed between " + from + " and " + to);
    }

    private static Cutoff at(LocalDate day, Call call, Cutoff base) {
        return call.has(STATED)
                ? new Cutoff(base.asOf(), day, base.zone())
                : new Cutoff(day, base.statedBy(), QueryOptions.zone(call.arguments(), call.desk(), day));
    }

    /** Refuses the option that chooses by one day what the command compares on two. */
    private static void refuseSecondView(Call call, Cutoff base) {
        var twice = call.has(STATED) ? base.statedBy() : base.asOf();
        if (twice != null) {
            var option = call.has(STATED) ? "--stated-by" : "--as-of";
            throw new RefusedException(
                    "diff compares two days, so " + option + " cannot choose one",
                    option,
                    null,
                    "give --from and --to");
        }
    }

    private static void refuseBackwards(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            throw new InvalidInputException(
                    "--from " + from + " is not before --to " + to,
                    null,
                    null,
                    "the period begins at the end of one day and stops at the end of a later one");
        }
    }
}
