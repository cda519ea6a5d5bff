package dev.onrecord.store.projection;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.store.entry.Entries;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The earlier claims that a command speaks of: what is projected of them is replaced at its end. Where they are a good
 * part of all claims, everything is projected anew, which takes a tenth of the time for each.
 */
public final class TouchedClaims {

    private static final int MANY = 20_000;
    private static final int PART_OF_ALL = 4;
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Entries entries;
    private final SortedMap<ClaimId, Long> firstEntries = new TreeMap<>();
    private final List<Long> commands = new ArrayList<>();

    /** Creates it for one command. */
    public TouchedClaims(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
    }

    /**
     * Takes in a claim.
     *
     * @param entry the first entry that changes what is projected of it; the greatest number where none does
     */
    public void add(ClaimId claim, long entry) {
        firstEntries.merge(claim, entry, Math::min);
    }

    /** Takes in the claims that an earlier command spoke of. */
    public void addClaimsOf(long command) {
        commands.add(command);
    }

    /**
     * Brings the projections up to date; everything that the command says must be written.
     *
     * @param command the number of the command that touches them
     * @param claims how many claims there are
     */
    public void project(ClaimRows rows, RowWriter writer, long command, long claims) {
        long touched = firstEntries.size()
                + commands.stream().mapToLong(entries::countOf).sum();
        if (touched > MANY && touched > claims / PART_OF_ALL) {
            Projections.insertAnew(rows, entries);
            markUnread();
            return;
        }
        commands.forEach(other -> entries.claimsOf(other).forEach(claim -> add(claim, Long.MAX_VALUE)));
        if (!firstEntries.isEmpty()) {
            replace(rows, writer, command);
        }
    }

    private void markUnread() {
        firstEntries.keySet().forEach(claim -> StaleMatches.mark(connection, claim.number()));
        commands.forEach(command -> StaleMatches.markClaimsOf(connection, command));
    }

    private void replace(ClaimRows rows, RowWriter writer, long command) {
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        var undoneBefore = entries.undoneBefore(command);
        var waiting = new ArrayList<>(firstEntries.keySet());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            Stopping.stopIfInterrupted();
            var some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
            replace(rows, entries.ofClaims(some).values(), undone, undoneBefore);
            writer.flush();
        }
    }

    /**
     * Replaces what is projected of claims: what is there follows from what was said before they were touched. All go
     * before any comes, for one may have taken the key of another.
     */
    private void replace(
            ClaimRows rows, Collection<List<Entry<?>>> histories, Set<Long> undone, Set<Long> undoneBefore) {
        var changes = histories.stream()
                .map(history -> new Change(
                        ClaimFold.of(before(history), undoneBefore).orElse(null),
                        ClaimFold.of(history, undone).orElse(null)))
                .toList();
        changes.forEach(change -> change.delete(rows));
        changes.forEach(change -> change.insert(rows));
    }

    private List<Entry<?>> before(List<Entry<?>> history) {
        return history.stream()
                .filter(entry -> entry.id().number() < firstEntries.getOrDefault(entry.requiredClaim(), Long.MAX_VALUE))
                .toList();
    }

    /**
     * What becomes of a claim.
     *
     * @param before as it is projected; null where it is not
     * @param after as it is to be projected; null where it is not
     */
    private record Change(@Nullable Claim before, @Nullable Claim after) {

        void delete(ClaimRows rows) {
            if (before != null) {
                rows.delete(before, after);
            }
        }

        void insert(ClaimRows rows) {
            if (after != null) {
                rows.insert(after, ClaimRow.of(after), before);
            }
        }
    }
}
