package dev.onrecord.store.projection;

import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.store.projection.RowWriter.Table;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Indexes;
import dev.onrecord.store.sqlite.PageCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the projections of claims: their rows, facets, due items, full text and counts.
 *
 * <p>The texts of new claims go into the full text once at the end: a row at a time would make a load three times as
 * long. Where many claims enter an empty store, its indexes are built at the end as well.
 *
 * <p>For the thread of the transaction.
 */
public final class ClaimRows {

    private static final int MANY = 20_000;
    private static final List<String> TABLES = List.of("claim", "state_count", "answer_count", "facet", "due");

    private final Database database;
    private final RowWriter writer;
    private final ClaimCounts counts;
    private final FullText fullText;
    private final List<String> indexes = new ArrayList<>();
    private long lastClaimBefore = Long.MAX_VALUE;
    private long newest;
    private int inserted;

    /** Creates it for one transaction. */
    public ClaimRows(Database database, RowWriter writer) {
        this.database = database;
        this.writer = writer;
        this.counts = new ClaimCounts(database.jdbc());
        this.fullText = new FullText(database.jdbc());
    }

    /** Treats claims with higher numbers as new: {@link #finish()} adds their texts to the full text. */
    public void startAfter(long claim) {
        lastClaimBefore = claim;
        newest = claim;
    }

    /** Removes everything, so that all claims can be inserted again as new ones. */
    void startAnew() {
        writer.flush();
        fullText.deleteAll();
        TABLES.forEach(table -> database.jdbc().sql("DELETE FROM " + table).update());
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
            writer.add(Table.WORDS, number, SearchWords.indexed(claim.content().text()));
        }
        markToRead(number);
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
            PageCache.LARGE.use(database.connection());
        }
    }

    /** Drops the indexes, which {@link #finish()} builds again; nothing may be reading from the store. */
    private void dropIndexes() {
        indexes.addAll(Indexes.drop(database.jdbc(), "claim"));
    }

    /**
     * Removes the projection of a claim, except for what stays the same.
     *
     * @param claim as it was projected
     * @param after the claim as it is {@linkplain #insert inserted} again; null where it is not
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
        delete("DELETE FROM due WHERE claim = :claim", number);
        delete("DELETE FROM claim WHERE id = :claim", number);
        if (number <= lastClaimBefore) {
            if (!sameText(claim, after)) {
                fullText.delete(number, claim.content().text());
            }
            markToRead(number);
        }
        counts.add(claim.content().story(), ClaimState.of(claim).number(), facets, -1);
    }

    private void delete(String sql, long claim) {
        database.jdbc().sql(sql).param("claim", claim).update();
    }

    private void deleteFacet(long claim, Facet facet) {
        database.jdbc()
                .sql("DELETE FROM facet WHERE kind = :kind AND name = :name AND claim = :claim")
                .param("kind", facet.kind())
                .param("name", facet.name())
                .param("claim", claim)
                .update();
    }

    /** Marks a claim, which the index for {@code similar} then reads again. */
    void markToRead(long claim) {
        database.jdbc()
                .sql("INSERT OR IGNORE INTO match_stale (claim) VALUES (:claim)")
                .param("claim", claim)
                .update();
    }

    /** {@linkplain #markToRead Marks} the claims that a command was about. */
    void markClaimsToRead(long command) {
        database.jdbc().sql("""
                        INSERT OR IGNORE INTO match_stale (claim)
                        SELECT claim FROM entry WHERE command = :command AND claim IS NOT NULL
                        """).param("command", command).update();
    }

    /** Writes the last rows, and updates indexes, full text and counts. */
    public void finish() {
        writer.flush();
        if (inserted >= MANY || !indexes.isEmpty()) {
            Indexes.make(database.connection(), indexes);
        }
        if (newest > lastClaimBefore) {
            if (inserted >= MANY) {
                fullText.insertManyAfter(lastClaimBefore);
            } else {
                fullText.insertAfter(lastClaimBefore);
            }
        }
        counts.flush();
    }
}
