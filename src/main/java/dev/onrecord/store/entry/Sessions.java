package dev.onrecord.store.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each person recorded in one session, and what was recorded after it. */
public final class Sessions {

    private final JdbcClient jdbc;

    /** Creates it for the database of a store. */
    public Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the end of the last session of a person other than a given one; empty where there was none. */
    public Optional<End> lastOf(String person, String otherThan) {
        return jdbc.sql("""
                        SELECT id, recorded_at FROM command
                        WHERE recorded_by = :person AND session <> :session
                        ORDER BY id DESC LIMIT 1
                        """)
                .param("person", person)
                .param("session", otherThan)
                .query((row, index) -> new End(row.getLong("id"), Instant.parse(row.getString("recorded_at"))))
                .optional();
    }

    /** Counts the entries of each kind that each person recorded after a session, by person and kind. */
    public List<EntryCount> since(End end) {
        return jdbc.sql("""
                        SELECT c.recorded_by, e.kind, count(*) AS entries
                        FROM command c JOIN entry e ON e.command = c.id
                        WHERE c.id > :command
                        GROUP BY c.recorded_by, e.kind
                        ORDER BY c.recorded_by, min(e.id)
                        """)
                .param("command", end.command())
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
