package dev.onrecord.store;

import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.List;

/** What is projected from the entries, as a whole. */
final class Projections {

    private static final List<String> TABLES = List.of("claim", "state_count", "answer_count", "facet", "due");

    private Projections() {}

    /** Builds everything anew, within the transaction that is under way. */
    static void build(Connection connection, Entries entries) {
        Sql.run(connection, "INSERT INTO claim_words (claim_words) VALUES ('delete-all')");
        TABLES.forEach(table -> Sql.run(connection, "DELETE FROM " + table));
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        try (var writing = new Writing(connection)) {
            var rows = new ClaimRows(connection, writing);
            rows.startAfter(0);
            rows.dropIndexes();
            entries.eachClaim(history ->
                    ClaimFold.of(history, undone).ifPresent(claim -> rows.insert(claim, ClaimRow.of(claim))));
            rows.finish();
        }
    }
}
