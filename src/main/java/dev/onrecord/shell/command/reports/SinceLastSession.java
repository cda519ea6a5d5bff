package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.report.view.AgendaTable.Item;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.entry.Sessions.End;
import dev.onrecord.store.entry.Sessions.EntryCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What happened since the actor's last session: what was recorded, by whom, and which dates have passed. */
final class SinceLastSession {

    private static final int MOST_DATES = 5;

    private final Desk desk;
    private final Cutoff cutoff;

    SinceLastSession(Desk desk, Cutoff cutoff) {
        this.desk = desk;
        this.cutoff = cutoff;
    }

    /**
     * Returns what changed, a line each.
     *
     * @param due returns what has become due since a moment
     * @return empty in the actor's first session
     */
    List<String> inWords(Function<Instant, List<Item>> due) {
        var sessions = desk.store().sessions();
        return sessions.lastOf(desk.actor().name(), desk.actor().session(), cutoff)
                .map(end -> inWords(end, sessions.since(end, cutoff), due.apply(end.at())))
                .orElse(List.of());
    }

    private List<String> inWords(End end, List<EntryCount> said, List<Item> due) {
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        said.forEach(some -> byPerson.computeIfAbsent(some.by(), person -> new ArrayList<>())
                .add(StatementKind.named(some.kind()).counted(some.entries())));
        var lines = new ArrayList<String>();
        lines.add("your last entry was at " + end.at());
        byPerson.forEach((person, counts) -> lines.add(person + ": " + String.join(", ", counts)));
        if (byPerson.isEmpty()) {
            lines.add("nothing has been recorded since");
        }
        due.stream()
                .filter(item -> hasPassedSince(item, end))
                .limit(MOST_DATES)
                .map(item -> item.claim() + ": " + item.what() + " from " + item.party() + " was due " + item.due())
                .forEach(lines::add);
        return lines;
    }

    private boolean hasPassedSince(Item item, End end) {
        return item.overdue()
                && item.due() != null
                && item.due().until(cutoff.zone()).isAfter(end.at());
    }
}
