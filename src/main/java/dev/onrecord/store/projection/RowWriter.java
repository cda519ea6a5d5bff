package dev.onrecord.store.projection;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.store.sqlite.Database;
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
 * Inserts rows in batches, in the order in which they were added.
 *
 * <p>From the second batch on, a thread of its own writes them while the caller prepares the next: a load takes the time
 * of the longer half. At most four batches wait. A failure of that thread rises from the next call. The writer
 * itself is for the thread of the transaction; other threads may read from the connection meanwhile, and see the rows
 * that have been written so far.
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

    /** Creates a writer for one transaction. */
    public RowWriter(Database database) {
        this.connection = database.connection();
    }

    /** Adds a row, which is written later. */
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

    /** Drops what is not written yet, and waits for the batch that is being written. */
    @Override
    public void close() {
        writer.close();
        statements.values().forEach(Sql::close);
    }

    /** The tables that rows go into, in the order in which those of one batch are written. */
    public enum Table {
        /** The content is given in UTF-8. */
        ENTRY("""
                INSERT INTO entry (id, command, kind, claim, content, hash, salt, digest)
                VALUES (?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?)
                """),
        CLAIM("""
                INSERT INTO claim (id, key, text, story, speaker, said_on, said_from, said_until, part_of, standing,
                                   confidence, state, recorded_at, identity, content, key_fold, words, said_at,
                                   concluded)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """),
        FACET("INSERT INTO facet (kind, name, claim) VALUES (?, ?, ?)"),
        DUE("INSERT INTO due (claim, kind, party, story, date, day) VALUES (?, ?, ?, ?, ?, ?)"),
        WORDS("INSERT INTO claim_words (rowid, words) VALUES (?, ?)");

        private final String insert;

        Table(String insert) {
            this.insert = insert;
        }
    }
}
