package dev.onrecord.store.entry;

import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.sqlite.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each person recorded in one session, and what was recorded after it. */
public final class Sessions {

    private final JdbcClient jdbc;

    /** Creates it for the database of a store. */
    public Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the end of the last session of a person in a view, other than a given one; empty where there was none. */
    public Optional<End> lastOf(String person, String otherThan, Cutoff cutoff) {
        return jdbc.sql("""
                        SELECT c.id, coalesce(f.at, c.recorded_at) AS recorded_at
                        FROM command c LEFT JOIN counts_from f ON f.command = c.id
                        WHERE c.recorded_by = :person AND c.session <> :session
                          AND (:end IS NULL OR coalesce(f.at, c.recorded_at) < :end)
                        ORDER BY c.id DESC LIMIT 1
                        """)
                .param("person", person)
                .param("session", otherThan)
                .param("end", end(cutoff))
                .query((row, index) -> new End(row.getLong("id"), Instant.parse(row.getString("recorded_at"))))
                .optional();
    }

    private static @Nullable String end(Cutoff cutoff) {
        return cutoff.recordedBefore().map(Timestamps::text).orElse(null);
    }

    /** Counts the entries of each kind that each person recorded after a session, in a view, by person and kind. */
    public List<EntryCount> since(End session, Cutoff cutoff) {
        return jdbc.sql("""
                        SELECT c.recorded_by, e.kind, count(*) AS entries
                        FROM command c JOIN entry e ON e.command = c.id
                            LEFT JOIN counts_from f ON f.command = c.id
                        WHERE c.id > :command
                          AND (:end IS NULL OR coalesce(f.at, c.recorded_at) < :end)
                        GROUP BY c.recorded_by, e.kind
                        ORDER BY c.recorded_by, min(e.id)
                        """)
                .param("command", session.command())
                .param("end", end(cutoff))
                .query((row, index) ->
                        new EntryCount(row.getString("recorded_by"), row.getString("kind"), row.getLong("entries")))
                .list();
    }

    /**
     * The end of a session.
     *
     * @param command the number of its last command
     * @param at when that was recorded
     */
    public record End(long command, Instant at) {}

    /**
     * How many entries of one kind a person recorded.
     *
     * @param by the person
     * @param kind the kind, as it is stored
     */
    public record EntryCount(String by, String kind, long entries) {}
}
