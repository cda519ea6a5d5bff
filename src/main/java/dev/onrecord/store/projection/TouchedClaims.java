package dev.onrecord.store.projection;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.entry.Entries;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The earlier claims that a command is about: their projections are replaced when it ends. Where they are more than a
 * quarter of all claims, everything is projected again, which takes a tenth of the time for each. For the thread of the
 * transaction.
 */
public final class TouchedClaims {

    private static final int MANY = 20_000;
    private static final int PART_OF_ALL = 4;
    private static final int AT_ONCE = 500;

    private final Entries entries;
    private final SortedMap<ClaimId, Long> firstEntries = new TreeMap<>();
    private final List<Long> commands = new ArrayList<>();

    /** Creates it for one command. */
    public TouchedClaims(Entries entries) {
        this.entries = entries;
    }

    /**
     * Adds a claim.
     *
     * @param entry the first entry that changes what is projected of it; the greatest number where none does
     */
    public void add(ClaimId claim, long entry) {
        firstEntries.merge(claim, entry, Math::min);
    }

    /** Adds the claims that name somebody whom the record calls otherwise than before. */
    public void addRenamed(NameBook before, NameBook after) {
        if (before == after) {
            return;
        }
        var spellings = entries.spellings();
        for (NameKind kind : NameKind.values()) {
            for (String fold : after.differences(before, kind)) {
                spellings.of(kind, fold).stream()
                        .limit(1)
                        .filter(first -> !before.of(kind, first).equals(after.of(kind, first)))
                        .flatMap(first -> spellings.claimsNaming(kind, before.of(kind, first)).stream())
                        .forEach(claim -> add(claim, Long.MAX_VALUE));
            }
        }
    }

    /** Adds the claims that an earlier command was about. */
    public void addClaimsOf(long command) {
        commands.add(command);
    }

    /**
     * Updates the projections; all entries of the command must be written.
     *
     * @param command the number of the command that touches them
     * @param namesBefore what the record called whom before it
     * @param claims how many claims there are
     */
    public void project(ClaimRows rows, RowWriter writer, long command, NameBook namesBefore, long claims) {
        long touched = firstEntries.size()
                + commands.stream().mapToLong(entries::countOf).sum();
        if (touched > MANY && touched > claims / PART_OF_ALL) {
            Projections.insertAnew(rows, entries);
            firstEntries.keySet().forEach(claim -> rows.markToRead(claim.number()));
            commands.forEach(rows::markClaimsToRead);
            return;
        }
        commands.forEach(other -> entries.claimsOf(other).forEach(claim -> add(claim, Long.MAX_VALUE)));
        if (!firstEntries.isEmpty()) {
            replace(rows, writer, command, namesBefore);
        }
    }

    private void replace(ClaimRows rows, RowWriter writer, long command, NameBook namesBefore) {
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        var now = new View(undone, entries.names());
        var before = new View(entries.undoneBefore(command), namesBefore);
        var waiting = new ArrayList<>(firstEntries.keySet());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            Stopping.stopIfInterrupted();
            var some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
            replace(rows, entries.ofClaims(some).values(), command, before, now);
            writer.flush();
        }
    }

    /**
     * Replaces the projections of claims. What is there follows from the entries before the command. All are deleted
     * before any is inserted, as one may have taken the key of another.
     */
    private void replace(ClaimRows rows, Collection<List<Entry<?>>> histories, long command, View before, View now) {
        var changes = histories.stream()
                .map(history -> new Change(before.of(before(history, command)), now.of(history)))
                .toList();
        changes.forEach(change -> change.delete(rows));
        changes.forEach(change -> change.insert(rows));
    }

    private List<Entry<?>> before(List<Entry<?>> history, long command) {
        return history.stream()
                .filter(entry -> entry.id().number() < firstEntries.getOrDefault(entry.requiredClaim(), Long.MAX_VALUE))
                .<Entry<?>>map(entry -> RedactedWords.before(command, entry))
                .toList();
    }

    /** By what claims are folded: the commands that are undone, and what the record calls whom. */
    private record View(Set<Long> undone, NameBook names) {

        @Nullable
        Claim of(List<Entry<?>> history) {
            return ClaimFold.of(history, undone, names).orElse(null);
        }
    }

    /**
     * The projection of a claim before and after the command; null where there is none.
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
