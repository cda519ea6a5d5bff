package dev.onrecord.store.query;

import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.sqlite.Timestamps;
import java.util.HashMap;
import java.util.stream.Collectors;

/** The claims of an earlier view of the record, which no projection holds. */
final class PastClaims {

    private PastClaims() {}

    /**
     * Returns the statement that finds the numbers of the claims that a view can hold, in their order: those that came
     * by a command that was recorded by then and is not taken back there. Numbers are given in the order of the entries.
     */
    static ClaimSql of(Cutoff cutoff, Entries entries) {
        var undone = entries.undone(cutoff).stream().map(String::valueOf).collect(Collectors.joining(", "));
        var values = new HashMap<String, Object>();
        cutoff.recordedBefore().ifPresent(end -> values.put("end", Timestamps.text(end)));
        return new ClaimSql("""
                SELECT e.claim FROM command c CROSS JOIN entry e ON e.command = c.id
                WHERE e.kind = 'claim-added' AND c.id NOT IN (%s)%s
                ORDER BY c.id, e.id
                """.formatted(undone, values.isEmpty() ? "" : " AND c.recorded_at < :end"), values);
    }
}
