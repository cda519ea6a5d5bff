package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EntryId;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.store.Writing.Table;
import java.sql.Connection;
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

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Entries entries;
    private final Stamp stamp;
    private final Instant at;
    private final Writing writing;
    private final ClaimRows rows;
    private final Chain chain = new Chain();
    private final Set<ClaimId> touched = new TreeSet<>();
    private final List<Entry<?>> aboutNewClaim = new ArrayList<>();
    private @Nullable CommandRow command;
    private @Nullable ClaimId newClaim;
    private long newPrint;
    private byte[] head = Chain.START;
    private long entriesBefore;
    private long lastEntry;
    private long lastClaim;

    Recorder(Connection connection, Entries entries, Stamp stamp) {
        this.connection = connection;
        this.entries = entries;
        this.stamp = stamp;
        this.at = Instant.parse(Times.text(stamp.at()));
        this.writing = new Writing(connection);
        this.rows = new ClaimRows(connection, writing);
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
        writing.add(Table.ENTRY, id, by.id(), written.kind(), number, content, head);
        if (statement instanceof Statement.ClaimAdded) {
            newPrint = ClaimRow.print(content);
        }
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
            ClaimFold.of(List.copyOf(aboutNewClaim), Set.of()).ifPresent(this::insertNew);
            aboutNewClaim.clear();
        }
    }

    private void insertNew(Claim claim) {
        var isAsAdded = claim.content().equals(claim.added().statement().content());
        rows.insert(claim, isAsAdded ? ClaimRow.of(claim, newPrint) : ClaimRow.of(claim));
    }

    void finish() {
        projectNewClaim();
        writing.flush();
        refreshTouched();
        rows.finish();
    }

    private void refreshTouched() {
        if (touched.isEmpty()) {
            return;
        }
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        var waitingClaims = new ArrayList<>(touched);
        for (int from = 0; from < waitingClaims.size(); from += AT_ONCE) {
            Store.stopIfInterrupted();
            refresh(waitingClaims.subList(from, Math.min(from + AT_ONCE, waitingClaims.size())), undone);
        }
    }

    private void refresh(List<ClaimId> claims, Set<Long> undone) {
        claims.forEach(rows::delete);
        entries.ofClaims(claims).forEach((claim, history) -> ClaimFold.of(history, undone)
                .ifPresent((Claim folded) -> rows.insert(folded, ClaimRow.of(folded))));
        writing.flush();
    }

    @Override
    public void close() {
        writing.close();
    }
}
