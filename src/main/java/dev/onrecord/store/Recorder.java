package dev.onrecord.store;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EntryId;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.store.entry.Chain;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.entry.StatementJson;
import dev.onrecord.store.projection.ClaimRow;
import dev.onrecord.store.projection.ClaimRows;
import dev.onrecord.store.projection.RowWriter;
import dev.onrecord.store.projection.RowWriter.Table;
import dev.onrecord.store.projection.TouchedClaims;
import dev.onrecord.store.projection.WrittenClaim;
import dev.onrecord.store.sqlite.Sql;
import dev.onrecord.store.sqlite.Timestamps;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of one command and brings the projections along. A command that says nothing leaves no trace.
 *
 * <p>Claims that the command itself brings are projected from what it said of them, without reading anything back, so
 * that a load of a million claims stays one pass; earlier claims that it touches are folded anew at the end.
 */
public final class Recorder implements AutoCloseable {

    private final Connection connection;
    private final Entries entries;
    private final Stamp stamp;
    private final Instant at;
    private final RowWriter writer;
    private final ClaimRows rows;
    private final Chain chain = new Chain();
    private final TouchedClaims touched;
    private final List<Entry<?>> aboutNewClaim = new ArrayList<>();
    private @Nullable CommandRow command;
    private @Nullable ClaimId newClaim;
    private long newFingerprint;
    private byte[] head = Chain.START;
    private long entriesBefore;
    private long lastEntry;
    private long lastClaim;

    Recorder(Connection connection, Entries entries, Stamp stamp) {
        this.connection = connection;
        this.entries = entries;
        this.stamp = stamp;
        this.at = Instant.parse(Timestamps.text(stamp.at()));
        this.writer = new RowWriter(connection);
        this.rows = new ClaimRows(connection, writer);
        this.touched = new TouchedClaims(connection, entries);
    }

    /** Records a claim and returns its number. */
    public ClaimId addClaim(ClaimContent content) {
        return addClaim(WrittenClaim.of(content));
    }

    /** Records a claim that is written already, and returns its number. */
    public ClaimId addClaim(WrittenClaim written) {
        begin();
        projectNewClaim();
        newClaim = new ClaimId(++lastClaim);
        newFingerprint = written.fingerprint();
        append(newClaim, new ClaimAdded(written.content()), written.json());
        return newClaim;
    }

    /**
     * Records a statement.
     *
     * @param claim the claim it is about; null for sources, stories and commands
     */
    public EntryId append(@Nullable ClaimId claim, Statement statement) {
        return append(claim, statement, StatementJson.write(statement));
    }

    private EntryId append(@Nullable ClaimId claim, Statement statement, byte[] content) {
        Stopping.stopIfInterrupted();
        var by = begin();
        var id = ++lastEntry;
        var kind = statement.statementKind().published();
        var number = claim == null ? null : claim.number();
        head = chain.link(head, by, id, kind, number, content);
        writer.add(Table.ENTRY, id, by.id(), kind, number, content, head);
        if (claim != null) {
            remember(new Entry<>(new EntryId(id), by.id(), at, stamp.by(), claim, statement));
        }
        return new EntryId(id);
    }

    /** Brings the projections of the claims up to date that an earlier command spoke of: it was taken back, or holds again. */
    public void touchClaimsOf(long earlier) {
        touched.addClaimsOf(earlier);
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
                Timestamps.text(at),
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

    private void remember(Entry<?> entry) {
        var claim = entry.requiredClaim();
        if (claim.equals(newClaim)) {
            aboutNewClaim.add(entry);
        } else {
            touched.add(claim, entry.id().number());
        }
    }

    private void projectNewClaim() {
        if (!aboutNewClaim.isEmpty()) {
            ClaimFold.of(List.copyOf(aboutNewClaim), Set.of()).ifPresent(this::insertNew);
            aboutNewClaim.clear();
        }
    }

    private void insertNew(Claim claim) {
        var isAsAdded = claim.content().equals(claim.added().statement().content());
        rows.insert(claim, isAsAdded ? ClaimRow.of(claim, newFingerprint) : ClaimRow.of(claim));
    }

    void finish() {
        projectNewClaim();
        writer.flush();
        if (command != null) {
            touched.project(rows, writer, command.id(), lastClaim);
        }
        rows.finish();
    }

    @Override
    public void close() {
        writer.close();
    }
}
