package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.view.AgendaTable.Item;
import dev.onrecord.report.view.StatusScreen;
import dev.onrecord.report.view.StatusScreen.Status;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Agenda;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code status}: shows how the work stands, on one screen. */
public final class StatusCommand implements ConsoleCommand {

    public static final String NAME = "status";

    private static final int MOST_DUE = 20;

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.REPORTS, "Show on one screen how the work stands")
                .takes(QueryOptions.times())
                .example("status")
                .example("status --as-of 2025-04-20");
    }

    @Override
    public void run(Call call) {
        var desk = call.desk();
        var cutoff = call.cutoff();
        var claims = desk.store().claims().in(cutoff);
        var story = desk.memory().story().orElse(null);
        var byVerdict = claims.counts(story);
        var levels = new ArrayList<>(List.of("unrated"));
        levels.addAll(Term.words(Confidence.class));
        var due = due(desk, story, cutoff);
        new StatusScreen(call.output().screen(), call.output().results())
                .write(new Status(
                        story,
                        byVerdict.values().stream().mapToLong(Long::longValue).sum(),
                        inOrder(Term.words(Standing.class), byVerdict),
                        inOrder(levels, claims.countsByConfidence(story)),
                        inOrder(Term.words(ResponseKind.class), claims.countsByResponse(story)),
                        inQuestion(desk, story, cutoff),
                        due.urgent(),
                        due.inAll(),
                        Agenda.inWords(new Agenda(desk).toSecond(story, cutoff)).orElse(null),
                        new SinceLastSession(desk, cutoff).inWords(due.since()),
                        desk.settings(cutoff).inWords(),
                        days(cutoff)));
    }

    /** Returns the verdicts that are in question, a line each. */
    private static List<String> inQuestion(Desk desk, @Nullable String story, Cutoff cutoff) {
        return desk.assessed().inQuestion(story, cutoff).stream()
                .map(claim -> claim.claim().id() + " "
                        + claim.claim().standing().published() + ": "
                        + claim.lost().stream().map(Blocker::code).distinct().collect(Collectors.joining(", ")))
                .toList();
    }

    /** Returns what is due: now from an index, in an earlier view from the claims. */
    private static Due due(Desk desk, @Nullable String story, Cutoff cutoff) {
        var agenda = new Agenda(desk);
        if (cutoff.isNone()) {
            return new Due(
                    agenda.mostUrgent(story, MOST_DUE, cutoff),
                    desk.store().dueItems().count(story),
                    since -> agenda.dueSince(story, since, MOST_DUE, cutoff));
        }
        var items = agenda.items(story, null, cutoff);
        return new Due(items.stream().limit(MOST_DUE).toList(), items.size(), since -> items);
    }

    /** Returns the view, and whose midnight ends a day, a line each. */
    private static List<String> days(Cutoff cutoff) {
        var lines = new ArrayList<String>();
        if (cutoff.asOf() != null) {
            lines.add("as of " + cutoff.asOf() + ": what the record held at the end of that day");
        }
        if (cutoff.statedBy() != null) {
            lines.add("stated by " + cutoff.statedBy() + ": what had been said by that day");
        }
        lines.add("days begin and end in the time zone " + TimeZones.name(cutoff.zone()));
        return lines;
    }

    /**
     * What is due.
     *
     * @param urgent the most urgent of it
     * @param inAll how much it is
     * @param since gives at least what has become due since a moment
     */
    private record Due(List<Item> urgent, long inAll, Function<Instant, List<Item>> since) {}

    private static Map<String, Long> inOrder(List<String> names, Map<String, Long> counts) {
        var ordered = new LinkedHashMap<String, Long>();
        names.stream().filter(counts::containsKey).forEach(name -> ordered.put(name, counts.getOrDefault(name, 0L)));
        return ordered;
    }
}
