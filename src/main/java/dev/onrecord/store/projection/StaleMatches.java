package dev.onrecord.store.projection;

import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;

/** Marks the claims whose terms the index for likeness has to read again. */
final class StaleMatches {

    private StaleMatches() {}

    /** Marks a claim. */
    static void mark(Connection connection, long claim) {
        Sql.run(connection, "INSERT OR IGNORE INTO match_stale (claim) VALUES (?)", claim);
    }

    /** Marks the claims that a command speaks of. */
    static void markClaimsOf(Connection connection, long command) {
        Sql.run(connection, """
                INSERT OR IGNORE INTO match_stale (claim)
                SELECT claim FROM entry WHERE command = ? AND claim IS NOT NULL
                """, command);
    }
}
