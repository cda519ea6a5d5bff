package dev.onrecord.store.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks the claims that have to be read again for {@code similar}. */
final class StaleMatches {

    private final JdbcClient jdbc;

    StaleMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks a claim. */
    void mark(long claim) {
        jdbc.sql("INSERT OR IGNORE INTO match_stale (claim) VALUES (:claim)")
                .param("claim", claim)
                .update();
    }

    /** Marks the claims that a command was about. */
    void markClaimsOf(long command) {
        jdbc.sql("""
                        INSERT OR IGNORE INTO match_stale (claim)
                        SELECT claim FROM entry WHERE command = :command AND claim IS NOT NULL
                        """).param("command", command).update();
    }
}
