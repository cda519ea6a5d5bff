package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EntryId;
import dev.onrecord.domain.record.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of one command and brings the projections along. A command that says nothing leaves no trace.
 *
 * <p>Claims that the command itself brings are projected from what it said of them, without reading anything back, so
 * that a load of a million claims stays one pass; earlier claims that it touches are folded anew at the end.
 */
public final class Recorder implements AutoCloseable {

    private static final int BATCH = 500;

    private final Connection connection;
    private final Entries entries;
    private final Stamp stamp;
    private final Instant at;
    private final ClaimRows rows;
    private final Chain chain = new Chain();
    private final PreparedStatement insert;
    private final Set<ClaimId> touched = new TreeSet<>();
    private final List<Entry<?>> aboutNewClaim = new ArrayList<>();
    private @Nullable CommandRow command;
    private @Nullable ClaimId newClaim;
    private byte[] head = Chain.START;
    private long entriesBefore;
    private long lastEntry;
    private long lastClaim;
    private int waiting;

    Recorder(Connection connection, Entries entries, Stamp stamp) {
        this.connection = connection;
        this.entries = entries;
        this.stamp = stamp;
        this.at = Instant.parse(Times.text(stamp.at()));
        this.rows = new ClaimRows(connection);
        this.insert = Sql.prepare(
                connection, "INSERT INTO entry (id, command, kind, claim, content, hash) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** Records a claim and returns its number. */
    public ClaimId addClaim(ClaimContent content) {
        begin();
        projectNewClaim();
        newClaim = new ClaimId(++lastClaim);
        append(newClaim, new Statement.ClaimAdded(content));
        return newClaim;
    }

    /**
     * Records a statement.
     *
     * @param claim the claim it is about; null for sources, stories and commands
     */
    public EntryId append(@Nullable ClaimId claim, Statement statement) {
        Store.stopIfInterrupted();
        var written = StatementWriter.of(statement);
        var content = StatementJson.write(written.fields());
        var by = begin();
        var id = ++lastEntry;
        var number = claim == null ? null : claim.number();
        head = chain.link(head, by, id, written.kind(), number, content);
        insert(by, id, written.kind(), number, content);
        if (claim != null) {
            remember(new Entry<>(new EntryId(id), by.id(), at, stamp.by(), claim, statement));
        }
        return new EntryId(id);
    }

    /** Brings the projection of a claim up to date although nothing new was said about it. */
    public void touch(ClaimId claim) {
        touched.add(claim);
    }

    /** Returns how many entries were recorded so far. */
    public long recorded() {
        return lastEntry - entriesBefore;
    }

    private CommandRow begin() {
        if (command != null) {
            return command;
        }
        var newest = entries.head();
        lastEntry = newest.entries();
        entriesBefore = lastEntry;
        head = lastEntry == 0 ? Chain.START : Sql.bytes(newest.hash());
        lastClaim = Sql.number(connection, "SELECT max(claim) FROM entry WHERE claim IS NOT NULL");
        rows.startAfter(lastClaim);
        command = new CommandRow(
                Sql.number(connection, "SELECT max(id) FROM command") + 1,
                stamp.line(),
                stamp.session(),
                stamp.story(),
                Times.text(at),
                stamp.by());
        insertCommand(command);
        return command;
    }

    private void insertCommand(CommandRow row) {
        Sql.run(
                connection,
                "INSERT INTO command (id, line, session, story, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)",
                row.id(),
                row.line(),
                row.session(),
                row.story(),
                row.recordedAt(),
                row.recordedBy());
    }

    private void insert(CommandRow by, long id, String kind, @Nullable Long claim, String content) {
        try {
            insert.setLong(1, id);
            insert.setLong(2, by.id());
            insert.setString(3, kind);
            insert.setObject(4, claim);
            insert.setString(5, content);
            insert.setBytes(6, head);
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    private void remember(Entry<?> entry) {
        var claim = entry.requiredClaim();
        if (claim.equals(newClaim)) {
            aboutNewClaim.add(entry);
        } else {
            touched.add(claim);
        }
    }

    private void projectNewClaim() {
        if (!aboutNewClaim.isEmpty()) {
            ClaimFold.of(List.copyOf(aboutNewClaim), Set.of()).ifPresent(rows::insert);
            aboutNewClaim.clear();
        }
    }

    void finish() {
        projectNewClaim();
        try {
            flush();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        rows.flush();
        refreshTouched();
        rows.finish();
    }

    private void refreshTouched() {
        if (touched.isEmpty()) {
            return;
        }
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        var waitingClaims = new ArrayList<>(touched);
        for (int from = 0; from < waitingClaims.size(); from += BATCH) {
            var some = waitingClaims.subList(from, Math.min(from + BATCH, waitingClaims.size()));
            entries.ofClaims(some).forEach((claim, history) -> refresh(claim, history, undone));
        }
    }

    private void refresh(ClaimId claim, List<Entry<?>> history, Set<Long> undone) {
        rows.delete(claim);
        ClaimFold.of(history, undone).ifPresent((Claim folded) -> rows.insert(folded));
    }

    @Override
    public void close() {
        Sql.close(insert);
        rows.close();
    }
}
