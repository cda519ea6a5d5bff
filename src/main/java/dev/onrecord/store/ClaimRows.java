package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.store.Writing.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the projections of claims: their row, what they have several of, what they wait for, their words and counts.
 *
 * <p>The words of new claims go into the full text once at the end: a row at a time would make a load three times as
 * long. Where many claims enter an empty store, its indexes are built at the end as well.
 */
final class ClaimRows {

    private static final int MANY = 20_000;
    private static final List<String> TABLES = List.of("claim", "state_count", "answer_count", "facet", "due");

    private final Connection connection;
    private final Writing writing;
    private final ClaimCounts counts;
    private final FullText words;
    private final List<String> indexes = new ArrayList<>();
    private long lastClaimBefore = Long.MAX_VALUE;
    private long newest;
    private int inserted;

    ClaimRows(Connection connection, Writing writing) {
        this.connection = connection;
        this.writing = writing;
        this.counts = new ClaimCounts(connection);
        this.words = new FullText(connection);
    }

    /** Says that claims with higher numbers are new: their words are indexed by {@link #finish()}. */
    void startAfter(long claim) {
        lastClaimBefore = claim;
        newest = claim;
    }

    /** Removes everything, so that all claims can be inserted anew; all of them count as new then. */
    void startAnew() {
        writing.flush();
        words.deleteAll();
        TABLES.forEach(table -> Sql.run(connection, "DELETE FROM " + table));
        counts.forget();
        startAfter(0);
        inserted = 0;
        dropIndexes();
    }

    void insert(Claim claim, ClaimRow row) {
        long number = claim.id().number();
        var story = claim.content().story();
        var facets = Facet.of(claim);
        writing.add(Table.CLAIM, row.values());
        for (Facet facet : facets) {
            writing.add(Table.FACET, facet.kind(), facet.name(), number);
        }
        for (Due due : Due.of(claim)) {
            writing.add(Table.DUE, number, due.kind(), due.party(), story, due.date(), due.day());
        }
        counts.add(story, row.state(), facets, 1);
        if (number > lastClaimBefore) {
            insertNew(number);
        } else {
            writing.add(Table.WORDS, number, claim.content().text());
            MatchIndex.touch(connection, number);
        }
    }

    private void insertNew(long number) {
        newest = Math.max(newest, number);
        if (++inserted == MANY) {
            prepareForMany();
        }
    }

    private void prepareForMany() {
        writing.flush();
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

    /** Removes what is projected of a claim, given as it was projected. */
    void delete(Claim claim) {
        long number = claim.id().number();
        var facets = Facet.of(claim);
        for (Facet facet : facets) {
            Sql.run(
                    connection,
                    "DELETE FROM facet WHERE kind = ? AND name = ? AND claim = ?",
                    facet.kind(),
                    facet.name(),
                    number);
        }
        Sql.run(connection, "DELETE FROM due WHERE claim = ?", number);
        Sql.run(connection, "DELETE FROM claim WHERE id = ?", number);
        if (number <= lastClaimBefore) {
            words.delete(number, claim.content().text());
            MatchIndex.touch(connection, number);
        }
        counts.add(claim.content().story(), ClaimState.of(claim).number(), facets, -1);
    }

    /** Writes what is left, indexes the words of the new claims and brings the counts up to date. */
    void finish() {
        writing.flush();
        if (inserted >= MANY || !indexes.isEmpty()) {
            Indexes.make(connection, indexes);
        }
        if (newest > lastClaimBefore) {
            words.insertAfter(lastClaimBefore, inserted >= MANY);
        }
        counts.flush();
    }
}
