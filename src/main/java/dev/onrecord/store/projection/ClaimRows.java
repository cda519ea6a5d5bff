package dev.onrecord.store.projection;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.store.projection.RowWriter.Table;
import dev.onrecord.store.sqlite.Indexes;
import dev.onrecord.store.sqlite.PageCache;
import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the projections of claims: their row, what they have several of, what they wait for, their words and counts.
 *
 * <p>The words of new claims go into the full text once at the end: a row at a time would make a load three times as
 * long. Where many claims enter an empty store, its indexes are built at the end as well.
 */
public final class ClaimRows {

    private static final int MANY = 20_000;
    private static final List<String> TABLES = List.of("claim", "state_count", "answer_count", "facet", "due");

    private final Connection connection;
    private final RowWriter writer;
    private final ClaimCounts counts;
    private final FullText words;
    private final List<String> indexes = new ArrayList<>();
    private long lastClaimBefore = Long.MAX_VALUE;
    private long newest;
    private int inserted;

    /** Creates it for one transaction. */
    public ClaimRows(Connection connection, RowWriter writer) {
        this.connection = connection;
        this.writer = writer;
        this.counts = new ClaimCounts(connection);
        this.words = new FullText(connection);
    }

    /** Says that claims with higher numbers are new: their words are indexed by {@link #finish()}. */
    public void startAfter(long claim) {
        lastClaimBefore = claim;
        newest = claim;
    }

    /** Removes everything, so that all claims can be inserted anew; all of them count as new then. */
    void startAnew() {
        writer.flush();
        words.deleteAll();
        TABLES.forEach(table -> Sql.run(connection, "DELETE FROM " + table));
        counts.forget();
        startAfter(0);
        inserted = 0;
        dropIndexes();
    }

    /** Inserts a claim of which nothing is projected. */
    public void insert(Claim claim, ClaimRow row) {
        insert(claim, row, null);
    }

    /**
     * Inserts a claim.
     *
     * @param before the same claim as it was {@linkplain #delete deleted}; null for one of which nothing is projected
     */
    void insert(Claim claim, ClaimRow row, @Nullable Claim before) {
        long number = claim.id().number();
        var story = claim.content().story();
        var facets = Facet.of(claim);
        writer.add(Table.CLAIM, row.values());
        var kept = before == null ? Set.<Facet>of() : Facet.of(before);
        for (Facet facet : facets) {
            if (!kept.contains(facet)) {
                writer.add(Table.FACET, facet.kind(), facet.name(), number);
            }
        }
        for (DueItem due : DueItem.of(claim)) {
            writer.add(Table.DUE, number, due.kind(), due.party(), story, due.date(), due.day());
        }
        counts.add(story, row.state(), facets, 1);
        if (number > lastClaimBefore) {
            insertNew(number);
            return;
        }
        if (!sameText(claim, before)) {
            writer.add(Table.WORDS, number, claim.content().text());
        }
        StaleMatches.mark(connection, number);
    }

    private static boolean sameText(Claim claim, @Nullable Claim other) {
        return other != null && claim.content().text().equals(other.content().text());
    }

    private void insertNew(long number) {
        newest = Math.max(newest, number);
        if (++inserted == MANY) {
            prepareForMany();
        }
    }

    private void prepareForMany() {
        writer.flush();
        if (lastClaimBefore == 0) {
            dropIndexes();
        } else {
            PageCache.LARGE.use(connection);
        }
    }

    /** Drops the indexes, which {@link #finish()} builds anew; nothing may be reading from the store. */
    private void dropIndexes() {
        indexes.addAll(Indexes.drop(connection, "claim"));
    }

    /**
     * Removes what is projected of a claim, but for what stays the same.
     *
     * @param claim as it was projected
     * @param after the claim as it is {@linkplain #insert inserted} anew; null where it is not
     */
    void delete(Claim claim, @Nullable Claim after) {
        long number = claim.id().number();
        var facets = Facet.of(claim);
        var kept = after == null ? Set.<Facet>of() : Facet.of(after);
        for (Facet facet : facets) {
            if (!kept.contains(facet)) {
                deleteFacet(number, facet);
            }
        }
        Sql.run(connection, "DELETE FROM due WHERE claim = ?", number);
        Sql.run(connection, "DELETE FROM claim WHERE id = ?", number);
        if (number <= lastClaimBefore) {
            if (!sameText(claim, after)) {
                words.delete(number, claim.content().text());
            }
            StaleMatches.mark(connection, number);
        }
        counts.add(claim.content().story(), ClaimState.of(claim).number(), facets, -1);
    }

    private void deleteFacet(long claim, Facet facet) {
        Sql.run(
                connection,
                "DELETE FROM facet WHERE kind = ? AND name = ? AND claim = ?",
                facet.kind(),
                facet.name(),
                claim);
    }

    /** Writes what is left, indexes the words of the new claims and brings the counts up to date. */
    public void finish() {
        writer.flush();
        if (inserted >= MANY || !indexes.isEmpty()) {
            Indexes.make(connection, indexes);
        }
        if (newest > lastClaimBefore) {
            words.insertAfter(lastClaimBefore, inserted >= MANY);
        }
        counts.flush();
    }
}
