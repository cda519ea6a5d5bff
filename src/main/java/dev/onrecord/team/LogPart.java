package dev.onrecord.team;

import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.LoggedEntry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of what goes into the log in one call: some entries, and the commands that begin with them. */
final class LogPart {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_UNITS = 4 << 20;

    private final List<CommandRow> commands = new ArrayList<>();
    private final List<LoggedEntry> entries = new ArrayList<>();
    private int units;

    /**
     * Adds an entry.
     *
     * @param newestCommand the number of the command of the entry before it
     */
    void add(LoggedEntry entry, long newestCommand) {
        if (entry.command().id() != newestCommand) {
            commands.add(entry.command());
            units += entry.command().line().length();
        }
        entries.add(entry);
        units += entry.content().length();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Tells whether the next entry belongs into another part. */
    boolean isFull() {
        return entries.size() >= MOST_ENTRIES || units >= MOST_UNITS;
    }

    LoggedEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** Returns the values of the commands as arrays, in the order of the parameters of the log's functions. */
    List<Array> commands(Connection connection, boolean withDigests) throws SQLException {
        var arrays = new ArrayList<Array>();
        arrays.add(texts(connection, commands, CommandRow::line));
        arrays.add(texts(connection, commands, CommandRow::session));
        arrays.add(texts(connection, commands, CommandRow::story));
        arrays.add(texts(connection, commands, CommandRow::recordedAt));
        arrays.add(texts(connection, commands, CommandRow::recordedBy));
        arrays.add(bytes(connection, commands, command -> command.cover().salt()));
        if (withDigests) {
            arrays.add(bytes(connection, commands, command -> command.cover().digest()));
        }
        return arrays;
    }

    /** Returns the values of the entries as arrays, in the order of the parameters of the log's functions. */
    List<Array> entries(Connection connection, boolean withDigests) throws SQLException {
        var arrays = new ArrayList<Array>();
        arrays.add(numbers(connection, entry -> entry.command().id()));
        arrays.add(texts(connection, entries, LoggedEntry::kind));
        arrays.add(numbers(connection, entry -> {
            var claim = entry.claim();
            return claim == null ? null : claim.number();
        }));
        arrays.add(texts(connection, entries, LoggedEntry::content));
        arrays.add(bytes(connection, entries, entry -> entry.cover().salt()));
        if (withDigests) {
            arrays.add(bytes(connection, entries, entry -> entry.cover().digest()));
        }
        arrays.add(bytes(connection, entries, LoggedEntry::hash));
        return arrays;
    }

    private static <R> Array texts(Connection connection, List<R> rows, Function<R, @Nullable String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    private Array numbers(Connection connection, Function<LoggedEntry, @Nullable Long> column) throws SQLException {
        return connection.createArrayOf("bigint", entries.stream().map(column).toArray(Long[]::new));
    }

    private static <R> Array bytes(Connection connection, List<R> rows, Function<R, byte @Nullable []> column)
            throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
