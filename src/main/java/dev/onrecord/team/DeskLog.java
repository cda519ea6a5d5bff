package dev.onrecord.team;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Cover;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.entry.LoggedEntry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of a desk's record, read and written by SQL. It holds no connection and no state. */
final class DeskLog {

    /** The number of the newest tables and functions that this program knows. */
    static final int TABLES = 1;

    private static final String COLUMNS = """
            SELECT e.id, e.kind, e.claim, e.content, e.hash, e.salt, e.digest,
                   c.id, c.line, c.session, c.story, c.recorded_at, c.recorded_by, c.salt, c.digest
            FROM onrecord.entry e JOIN onrecord.command c ON c.id = e.command
            """;

    private DeskLog() {}

    /**
     * Returns where the log ends.
     *
     * @param here the number of the newest entry of a copy
     */
    static LogHead head(Connection connection, long here) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT h.tables, h.words, h.for_tests, h.shared, h.entries, encode(h.hash, 'hex'),
                       (SELECT encode(e.hash, 'hex') FROM onrecord.entry e WHERE e.id = ?)
                FROM onrecord.head h
                """)) {
            query.setLong(1, here);
            try (var row = query.executeQuery()) {
                row.next();
                return new LogHead(
                        row.getInt(1),
                        row.getInt(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        new Head(row.getLong(5), row.getString(6)),
                        row.getString(7));
            }
        }
    }

    /** Returns the hash of an entry in hexadecimal digits; empty where there is none. */
    static Optional<String> hashOf(Connection connection, long entry) throws SQLException {
        return Optional.ofNullable(head(connection, entry).hashOfAsked());
    }

    /**
     * Returns the entries after a given one, in order.
     *
     * @param limit how many at most
     */
    static List<LoggedEntry> after(Connection connection, long entry, int limit) throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS + "WHERE e.id > ? ORDER BY e.id LIMIT ?")) {
            query.setLong(1, entry);
            query.setInt(2, limit);
            return entries(query);
        }
    }

    private static List<LoggedEntry> entries(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var entries = new ArrayList<LoggedEntry>();
            @Nullable CommandRow command = null;
            while (rows.next()) {
                if (command == null || command.id() != rows.getLong(8)) {
                    command = command(rows);
                }
                entries.add(entry(rows, command));
            }
            return entries;
        }
    }

    private static CommandRow command(ResultSet row) throws SQLException {
        return new CommandRow(
                row.getLong(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                Cover.of(row.getBytes(14), row.getBytes(15)));
    }

    private static LoggedEntry entry(ResultSet row, CommandRow command) throws SQLException {
        var claim = row.getLong(3);
        return new LoggedEntry(
                row.getLong(1),
                command,
                claim == 0 ? null : new ClaimId(claim),
                row.getString(2),
                row.getString(4),
                Cover.of(row.getBytes(6), row.getBytes(7)),
                row.getBytes(5));
    }

    /**
     * Appends a part that builds on a head.
     *
     * @param then what follows in the same transaction
     * @return nothing where it was appended, else the entries after that head, of which the first 500
     */
    static List<LoggedEntry> append(Connection connection, Head before, LogPart part, Then then) throws SQLException {
        try (var call = connection.prepareStatement(
                "SELECT * FROM onrecord.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            call.setLong(1, before.entries());
            call.setBytes(2, HexFormat.of().parseHex(before.hash()));
            int next = setAll(call, 3, part.commands(connection, false));
            next = setAll(call, next, part.entries(connection, false));
            call.setBoolean(next, then == Then.ANOTHER_PART);
            return entries(call);
        }
    }

    /** Puts a part of a record into a log that was empty; see {@link #append}. */
    static void share(Connection connection, LogPart part, boolean more) throws SQLException {
        try (var call =
                connection.prepareStatement("SELECT onrecord.share(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int next = setAll(call, 1, part.commands(connection, true));
            next = setAll(call, next, part.entries(connection, true));
            call.setBoolean(next, more);
            call.execute();
        }
    }

    private static int setAll(PreparedStatement call, int first, List<Array> arrays) throws SQLException {
        int next = first;
        for (var array : arrays) {
            call.setArray(next++, array);
        }
        return next;
    }

    /**
     * Locks the head until the transaction ends; fails after two seconds.
     *
     * @param here where a copy ends
     * @return the entries after that, of which the first 500
     */
    static List<LoggedEntry> lockHead(Connection connection, Head here) throws SQLException {
        try (var call = connection.prepareStatement("SELECT * FROM onrecord.lock_head(?, ?)")) {
            call.setLong(1, here.entries());
            call.setBytes(2, HexFormat.of().parseHex(here.hash()));
            return entries(call);
        }
    }

    /**
     * Says who takes a turn.
     *
     * @param line with what; null at its end
     */
    static void announce(Connection connection, @Nullable String line) throws SQLException {
        try (var call = connection.prepareStatement("SELECT onrecord.announce(?)")) {
            call.setString(1, line);
            call.execute();
        }
    }

    /** Returns who has taken a turn, but for a given login; empty where nobody said so. */
    static Optional<Turn> turn(Connection connection, String otherThan) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT login, line, extract(epoch FROM clock_timestamp() - since)::bigint
                FROM onrecord.turn WHERE login <> ? ORDER BY since DESC LIMIT 1
                """)) {
            query.setString(1, otherThan);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Turn(row.getString(1), row.getString(2), row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /** Returns who works at the desk, by login. */
    static List<Person> people(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "SELECT login, role, former_name FROM onrecord.person ORDER BY login");
                var rows = query.executeQuery()) {
            var people = new ArrayList<Person>();
            while (rows.next()) {
                people.add(new Person(rows.getString(1), DeskMember.of(rows.getInt(2)), rows.getString(3)));
            }
            return people;
        }
    }

    /** What follows a part. */
    enum Then {
        /** Another part, in the same transaction. */
        ANOTHER_PART,
        /** Nothing. */
        NOTHING
    }

    /**
     * Where a log ends, and what it is.
     *
     * @param tables the number of its tables and functions
     * @param words the schema of the record whose words it knows
     * @param forTests whether names and times can be given
     * @param shared whether it began as the record of one person
     * @param hashOfAsked the hash of the entry that was asked for; null where there is none
     */
    record LogHead(
            int tables,
            int words,
            boolean forTests,
            boolean shared,
            Head head,
            @Nullable String hashOfAsked) {}

    /**
     * Something long that somebody does.
     *
     * @param line what
     * @param seconds since when
     */
    record Turn(String login, String line, long seconds) {

        String inWords() {
            return login + " is running " + line + " (" + seconds + " s)";
        }
    }
}
