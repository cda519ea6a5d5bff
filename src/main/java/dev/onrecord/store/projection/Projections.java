package dev.onrecord.store.projection;

import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.sqlite.Database;
import java.time.ZoneOffset;
import java.util.List;

/** The projections of all claims. */
public final class Projections {

    private Projections() {}

    /**
     * Rebuilds everything within the current transaction.
     *
     * @return in words what was told apart before and is one now
     */
    public static List<String> build(Database database, Entries entries) {
        var spellings = entries.spellings();
        spellings.rebuild();
        try (var writer = new RowWriter(database)) {
            var rows = new ClaimRows(database, writer);
            insertAnew(rows, entries);
            rows.finish();
        }
        loseKeys(database, entries);
        return spellings.fallenTogether(entries.names());
    }

    /** Replaces everything by what follows from the entries, but for how names are written. */
    static void insertAnew(ClaimRows rows, Entries entries) {
        rows.startAnew();
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        var names = entries.names();
        entries.eachClaim(history ->
                ClaimFold.of(history, undone, names).ifPresent(claim -> rows.insert(claim, ClaimRow.of(claim))));
    }

    /** Takes the key from every claim that has, but for its spelling, that of an earlier one. */
    public static void loseKeys(Database database, Entries entries) {
        var before = entries.names();
        var touched = new TouchedClaims(entries);
        entries.spellings().loseKeys().forEach(claim -> touched.add(claim, Long.MAX_VALUE));
        try (var writer = new RowWriter(database)) {
            var rows = new ClaimRows(database, writer);
            touched.project(rows, writer, Long.MAX_VALUE, before, Long.MAX_VALUE);
            rows.finish();
        }
    }
}
