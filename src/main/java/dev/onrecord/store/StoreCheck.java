package dev.onrecord.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through the whole store: the file, the chain, and what is projected from the entries. */
public final class StoreCheck {

    private final Connection connection;
    private final Entries entries;

    StoreCheck(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
    }

    /** Returns what SQLite finds wrong with the file, a line a fault; empty for a sound file. */
    public List<String> file() {
        var faults = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            collect(statement.executeQuery("PRAGMA integrity_check"), faults);
            faults.remove("ok");
            collect(statement.executeQuery("PRAGMA foreign_key_check"), faults);
            if (!connection.isReadOnly()) {
                statement.execute("INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)");
            }
        } catch (SQLException failed) {
            faults.add(String.valueOf(failed.getMessage()));
        }
        return faults;
    }

    private static void collect(ResultSet rows, List<String> faults) throws SQLException {
        try (rows) {
            while (rows.next()) {
                faults.add(rows.getString(1));
            }
        }
    }

    /**
     * Computes the chain anew.
     *
     * @return the first entry that is not what it was when it was recorded; empty for an unbroken chain
     */
    public Optional<BrokenEntry> chain() {
        var chain = new Chain();
        var head = Chain.START;
        long expected = 1;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT e.id, e.kind, e.claim, e.content, e.hash,
                               c.id AS command, c.line, c.session, c.story, c.recorded_at, c.recorded_by
                        FROM entry e LEFT JOIN command c ON c.id = e.command
                        ORDER BY e.id
                        """)) {
            for (; row.next(); expected++) {
                Store.stopIfInterrupted();
                var id = row.getLong("id");
                if (id != expected) {
                    return Optional.of(new BrokenEntry(expected, "is missing"));
                }
                head = link(chain, head, row);
                if (!Arrays.equals(head, row.getBytes("hash"))) {
                    return Optional.of(new BrokenEntry(id, "is not what was recorded"));
                }
            }
            return Optional.empty();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private static byte[] link(Chain chain, byte[] head, ResultSet row) throws SQLException {
        var claim = row.getLong("claim");
        return chain.link(
                head,
                new CommandRow(
                        row.getLong("command"),
                        orEmpty(row.getString("line")),
                        orEmpty(row.getString("session")),
                        row.getString("story"),
                        orEmpty(row.getString("recorded_at")),
                        orEmpty(row.getString("recorded_by"))),
                row.getLong("id"),
                orEmpty(row.getString("kind")),
                claim == 0 ? null : claim,
                row.getBytes("content"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * Returns what does not follow from the entries: claims by their numbers, in order, then {@code the counts}; empty
     * where all does.
     */
    public List<String> projections() {
        try (var check = new ProjectionCheck(connection, entries)) {
            return check.faults();
        }
    }

    /**
     * The first entry at which the chain breaks.
     *
     * @param entry its number
     * @param fault what is wrong with it, after its name
     */
    public record BrokenEntry(long entry, String fault) {}
}
