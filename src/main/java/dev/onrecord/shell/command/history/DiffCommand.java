package dev.onrecord.shell.command.history;

import dev.onrecord.domain.English;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Differences;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Period;
import dev.onrecord.report.list.ChangedClaim;
import dev.onrecord.report.list.DiffFormat;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** {@code diff}: shows what changed between two dates, by when it was recorded or said. */
public final class DiffCommand implements ConsoleCommand {

    public static final String NAME = "diff";

    private static final Option<PartialDate> FROM =
            Parameter.option("from", Values.DATE, "the day at whose end to begin; yesterday unless given");
    private static final Option<PartialDate> TO =
            Parameter.option("to", Values.DATE, "the day at whose end to stop; today unless given");
    private static final Option<DiffFormat> FORMAT = Parameter.option(
            "format", Values.term("FORMAT", "a format", DiffFormat.class), "what the changes are written as");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.RECORD, "Show what was recorded or said between two dates, and what it changed")
                .takes(FROM, TO)
                .takes(QueryOptions.all())
                .takes(FORMAT)
                .example("diff --from 2025-04-17 --to 2025-04-30")
                .example("diff --from monday --about Russia");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var period = period(call);
        var query = call.query();
        var output = call.output();
        var list = call.find(FORMAT).orElse(DiffFormat.TEXT).rows(output.screen(), output.results());
        var before = View.of(desk, period.from(), period.start(), entry -> !period.contains(entry));
        var after = View.of(desk, period.to(), period.end(), entry -> true);
        var changed = new long[1];
        desk.assessed().each(query, claim -> {
            var history = claim.claim().history();
            if (history.stream().anyMatch(period::contains)) {
                var differences = Differences.between(
                        before.assess(period.before(history), desk), after.assess(period.after(history), desk));
                if (!differences.isEmpty()) {
                    list.add(new ChangedClaim(claim.claim(), differences));
                    changed[0]++;
                }
            }
            return true;
        });
        list.end();
        output.results().flush();
        output.note(English.count(changed[0], "claim") + " changed between " + period.from() + " and " + period.to());
    }

    private static Period period(Call call) {
        var today = call.desk().today();
        var from = call.find(FROM).map(PartialDate::latest).orElse(today.minusDays(1));
        var to = call.find(TO).map(PartialDate::latest).orElse(today);
        if (!from.isBefore(to)) {
            throw new InvalidInputException(
                    "--from " + from + " is not before --to " + to,
                    null,
                    null,
                    "the period begins at the end of one day and stops at the end of a later one");
        }
        return new Period(from, to, call.desk().zone());
    }

    /** The record at the end of a day: its sources, the commands that held, and the time. */
    private record View(Set<Long> undone, Surroundings around) {

        static View of(Desk desk, LocalDate day, Instant end, Predicate<Entry<?>> counts) {
            var actor = desk.actor();
            var now = actor.now().isBefore(end) ? actor.now() : end;
            var sources = desk.store().entries().sources(desk.present(), counts);
            var parts = desk.assessed().surroundings(desk.present()).parts();
            return new View(
                    desk.store().entries().undone(new Cutoff(day, null, desk.zone())),
                    new Surroundings(sources, parts, claim -> List.of(), now, desk.zone()));
        }

        Optional<AssessedClaim> assess(List<Entry<?>> history, Desk desk) {
            return ClaimFold.of(history, undone).map(claim -> AssessedClaim.of(claim, around, desk.policy()));
        }
    }
}
