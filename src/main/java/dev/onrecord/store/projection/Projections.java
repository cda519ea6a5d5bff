package dev.onrecord.store.projection;

import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.entry.Entries;
import java.sql.Connection;
import java.time.ZoneOffset;

/** What is projected from the entries, as a whole. */
public final class Projections {

    private Projections() {}

    /** Builds everything anew, within the transaction that is under way. */
    public static void build(Connection connection, Entries entries) {
        try (var writer = new RowWriter(connection)) {
            var rows = new ClaimRows(connection, writer);
            insertAnew(rows, entries);
            rows.finish();
        }
    }

    /** Puts what follows from all entries in the place of what is there. */
    static void insertAnew(ClaimRows rows, Entries entries) {
        rows.startAnew();
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        entries.eachClaim(
                history -> ClaimFold.of(history, undone).ifPresent(claim -> rows.insert(claim, ClaimRow.of(claim))));
    }
}
