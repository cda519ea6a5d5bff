package dev.onrecord.store.entry;

import dev.onrecord.concurrent.Stopping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes the hash chain, and looks for entries without their command or claim and for commands without entries. */
public final class ChainCheck {

    private static final int MOST_NAMED = 10;

    private final JdbcClient jdbc;
    private final Chain chain = new Chain();
    private byte[] head = Chain.START;
    private long newestEntry;
    private long newestClaim;

    /** Creates the check of a store. */
    public ChainCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the first entry that is not what it was when it was recorded, then the commands that are not whole. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        firstBrokenEntry().ifPresent(faults::add);
        faults.addAll(brokenCommands(MOST_NAMED - faults.size()));
        faults.addAll(removedWords());
        faults.addAll(keptWords());
        return faults;
    }

    /** Returns the entries and commands whose words are gone although no redaction on record says so. */
    private List<String> removedWords() {
        return jdbc.sql("""
                        WITH redacted AS (
                            SELECT CAST(substr(named.value, 2) AS INTEGER) AS entry
                            FROM entry, json_each(entry.content, '$.entries') AS named
                            WHERE entry.kind = 'redacted'
                        )
                        SELECT 'E' || id FROM entry
                        WHERE digest IS NOT NULL AND id NOT IN (SELECT entry FROM redacted)
                        UNION ALL
                        SELECT 'command ' || id FROM command
                        WHERE digest IS NOT NULL
                          AND id NOT IN (SELECT command FROM entry WHERE id IN (SELECT entry FROM redacted))
                        LIMIT :most
                        """)
                .param("most", MOST_NAMED)
                .query((row, index) -> "the words of " + row.getString(1) + " were removed, and no redaction says so")
                .list();
    }

    /** Returns the entries that a redaction on record names although their words are still there. */
    private List<String> keptWords() {
        return jdbc.sql("""
                        SELECT DISTINCT 'E' || kept.id || ' was redacted by E' || redaction.id || ', but its words are there'
                        FROM entry redaction, json_each(redaction.content, '$.entries') AS named
                            CROSS JOIN entry kept ON kept.id = CAST(substr(named.value, 2) AS INTEGER)
                        WHERE redaction.kind = 'redacted' AND kept.digest IS NULL
                        LIMIT :most
                        """).param("most", MOST_NAMED).query(String.class).list();
    }

    private Optional<String> firstBrokenEntry() {
        return jdbc.sql("""
                        SELECT e.id AS entry, e.kind, e.claim, e.content, e.hash, e.command,
                               e.salt AS entry_salt, e.digest AS entry_digest,
                               c.id, c.line, c.session, c.story, c.recorded_at, c.recorded_by, c.salt, c.digest
                        FROM entry e LEFT JOIN command c ON c.id = e.command
                        ORDER BY e.id
                        """).query((ResultSet row) -> {
            var fault = Optional.<String>empty();
            while (fault.isEmpty() && row.next()) {
                Stopping.stopIfInterrupted();
                fault = fault(row);
            }
            return fault;
        });
    }

    private Optional<String> fault(ResultSet row) throws SQLException {
        var id = row.getLong("entry");
        if (id != ++newestEntry) {
            return Optional.of("E" + newestEntry + " is missing");
        }
        if (row.getString("line") == null) {
            return Optional.of("E" + id + " is of command " + row.getLong("command") + ", which is missing");
        }
        head = link(row);
        if (!Arrays.equals(head, row.getBytes("hash"))) {
            return Optional.of("E" + id + " is not what was recorded");
        }
        return isOfAnAddedClaim(row)
                ? Optional.empty()
                : Optional.of("E" + id + " is about C" + row.getLong("claim") + ", which was not added then");
    }

    private byte[] link(ResultSet row) throws SQLException {
        return chain.link(
                head,
                Entries.command(row, 0),
                row.getLong("entry"),
                row.getString("kind"),
                row.getObject("claim") == null ? null : row.getLong("claim"),
                row.getBytes("content"),
                Cover.of(row.getBytes("entry_salt"), row.getBytes("entry_digest")));
    }

    /** Tells whether an entry adds the next claim or is about an earlier one, or about none. */
    private boolean isOfAnAddedClaim(ResultSet row) throws SQLException {
        var claim = row.getLong("claim");
        if ("claim-added".equals(row.getString("kind"))) {
            return claim == ++newestClaim;
        }
        return claim >= 0 && claim <= newestClaim;
    }

    private List<String> brokenCommands(int most) {
        return jdbc.sql("SELECT id, id IN (SELECT command FROM entry) FROM command ORDER BY id")
                .query((ResultSet row) -> {
                    var faults = new ArrayList<String>();
                    for (long expected = 1; row.next() && faults.size() < most; expected++) {
                        Stopping.stopIfInterrupted();
                        var id = row.getLong(1);
                        if (id != expected) {
                            faults.add(gap(expected, id));
                            expected = id;
                        }
                        if (!row.getBoolean(2)) {
                            faults.add("command " + id + " has no entry");
                        }
                    }
                    return faults;
                });
    }

    private static String gap(long expected, long found) {
        if (found < expected) {
            return "command " + found + " is not counted from 1";
        }
        return found == expected + 1
                ? "command " + expected + " is missing"
                : "commands " + expected + " to " + (found - 1) + " are missing";
    }
}
