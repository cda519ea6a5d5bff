package dev.onrecord.store.projection;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the tables, in batches and in the order in which they were given.
 *
 * <p>Once there are many, a second thread writes them while the first prepares the next ones: a load takes the time of
 * the longer of the two halves. A few batches wait at most. What fails in the second thread fails the next call here.
 */
public final class RowWriter implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int WAITING = 4;

    private final Connection connection;
    private final Map<Table, PreparedStatement> statements = new EnumMap<>(Table.class);
    private final SecondThread writer = new SecondThread("store writer");
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private Map<Table, List<@Nullable Object[]>> batch = new EnumMap<>(Table.class);
    private int rows;

    /** Creates it for one transaction. */
    public RowWriter(Connection connection) {
        this.connection = connection;
    }

    /** Adds a row; it is written later. */
    public void add(Table table, @Nullable Object... values) {
        batch.computeIfAbsent(table, first -> new ArrayList<>()).add(values);
        if (++rows == BATCH) {
            handOver();
        }
    }

    private void handOver() {
        while (waiting.size() >= WAITING) {
            SecondThread.await(waiting.remove());
        }
        var full = nextBatch();
        waiting.add(writer.begin(Executors.callable(() -> write(full))));
    }

    private Map<Table, List<@Nullable Object[]>> nextBatch() {
        var full = batch;
        batch = new EnumMap<>(Table.class);
        rows = 0;
        return full;
    }

    /** Returns when everything that was added is written. */
    public void flush() {
        while (!waiting.isEmpty()) {
            SecondThread.await(waiting.remove());
        }
        if (rows > 0) {
            write(nextBatch());
        }
    }

    private void write(Map<Table, List<@Nullable Object[]>> full) {
        try {
            for (var rowsOfTable : full.entrySet()) {
                var statement = statements.computeIfAbsent(
                        rowsOfTable.getKey(), table -> Sql.prepare(connection, table.insert));
                for (@Nullable Object[] values : rowsOfTable.getValue()) {
                    Sql.bind(statement, values);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Drops what is not yet written and waits until nothing is being written any more. */
    @Override
    public void close() {
        writer.close();
        statements.values().forEach(Sql::close);
    }

    /** The tables that rows go into, in the order in which those of one batch are written. */
    public enum Table {
        /** The content is given in UTF-8. */
        ENTRY("INSERT INTO entry (id, command, kind, claim, content, hash) VALUES (?, ?, ?, ?, CAST(? AS TEXT), ?)"),
        CLAIM("""
                INSERT INTO claim (id, key, text, story, speaker, said_on, said_from, said_until, part_of, standing,
                                   confidence, state, recorded_at, identity, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """),
        FACET("INSERT INTO facet (kind, name, claim) VALUES (?, ?, ?)"),
        DUE("INSERT INTO due (claim, kind, party, story, date, day) VALUES (?, ?, ?, ?, ?, ?)"),
        WORDS("INSERT INTO claim_words (rowid, text) VALUES (?, ?)");

        private final String insert;

        Table(String insert) {
            this.insert = insert;
        }
    }
}
