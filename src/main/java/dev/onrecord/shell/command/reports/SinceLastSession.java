package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.report.view.AgendaTable.Item;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.entry.Sessions.End;
import dev.onrecord.store.entry.Sessions.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What changed since the person acting was last here: what was recorded, by whom, and which dates have passed. */
final class SinceLastSession {

    /** What entries of a kind are called, one and several of them. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("claim-added", List.of("claim added", "claims added")),
            Map.entry("claim-revised", List.of("claim revised", "claims revised")),
            Map.entry("rated", List.of("rating", "ratings")),
            Map.entry("concluded", List.of("verdict", "verdicts")),
            Map.entry("reopened", List.of("claim reopened", "claims reopened")),
            Map.entry("withdrawn", List.of("claim withdrawn", "claims withdrawn")),
            Map.entry("asked", List.of("request", "requests")),
            Map.entry("extended", List.of("extension", "extensions")),
            Map.entry("waived", List.of("party waived", "parties waived")),
            Map.entry("responded", List.of("answer or observation", "answers or observations")),
            Map.entry("cited", List.of("citation", "citations")),
            Map.entry("evidence-added", List.of("piece of evidence", "pieces of evidence")),
            Map.entry("evidence-checked", List.of("look at evidence", "looks at evidence")),
            Map.entry("source-described", List.of("source described", "sources described")),
            Map.entry("retracted", List.of("entry taken back", "entries taken back")),
            Map.entry("undone", List.of("command taken back", "commands taken back")));

    private static final int MOST_DATES = 5;
    private static final List<String> OTHER = List.of("other entry", "other entries");

    private final Desk desk;

    SinceLastSession(Desk desk) {
        this.desk = desk;
    }

    /**
     * Returns what changed, a line each.
     *
     * @param due gives what was or is due from a moment on
     * @return empty where the person acting has not been here before
     */
    List<String> inWords(Function<Instant, List<Item>> due) {
        var sessions = desk.store().sessions();
        return sessions.lastOf(desk.actor(), desk.session())
                .map(end -> inWords(end, sessions.since(end), due.apply(end.at())))
                .orElse(List.of());
    }

    private List<String> inWords(End end, List<Said> said, List<Item> due) {
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        said.forEach(some ->
                byPerson.computeIfAbsent(some.by(), person -> new ArrayList<>()).add(counted(some)));
        var lines = new ArrayList<String>();
        lines.add("you recorded something last at " + end.at());
        byPerson.forEach((person, counts) -> lines.add(person + ": " + String.join(", ", counts)));
        if (byPerson.isEmpty()) {
            lines.add("nothing was recorded since");
        }
        due.stream()
                .filter(item -> hasPassedSince(item, end))
                .limit(MOST_DATES)
                .map(item -> item.claim() + ": " + item.what() + " of " + item.party() + " was due " + item.due())
                .forEach(lines::add);
        return lines;
    }

    private static String counted(Said said) {
        var names = NAMES.getOrDefault(said.kind(), OTHER);
        return said.entries() + " " + names.get(said.entries() == 1 ? 0 : 1);
    }

    private boolean hasPassedSince(Item item, End end) {
        return item.overdue()
                && item.due() != null
                && new PartialDate(item.due()).until(desk.zone()).isAfter(end.at());
    }
}
