package dev.onrecord.store.projection;

import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.sqlite.Database;
import java.time.ZoneOffset;

/** The projections of all claims. */
public final class Projections {

    private Projections() {}

    /** Rebuilds everything within the current transaction. */
    public static void build(Database database, Entries entries) {
        try (var writer = new RowWriter(database)) {
            var rows = new ClaimRows(database, writer);
            insertAnew(rows, entries);
            rows.finish();
        }
    }

    /** Replaces everything by what follows from the entries. */
    static void insertAnew(ClaimRows rows, Entries entries) {
        rows.startAnew();
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        entries.eachClaim(
                history -> ClaimFold.of(history, undone).ifPresent(claim -> rows.insert(claim, ClaimRow.of(claim))));
    }
}
