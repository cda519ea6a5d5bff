package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Request;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the projections of claims: their row, what they have several of, their open requests and their words.
 *
 * <p>Rows go out in batches, and the words of new claims go into the full text once at the end: a row at a time would
 * make a load three times as long.
 */
final class ClaimRows implements AutoCloseable {

    private static final int BATCH = 500;

    private final Connection connection;
    private final PreparedStatement claims;
    private final PreparedStatement facets;
    private final PreparedStatement requests;
    private long lastClaimBefore = Long.MAX_VALUE;
    private long newest;
    private int waiting;

    ClaimRows(Connection connection) {
        this.connection = connection;
        this.claims = Sql.prepare(connection, """
                INSERT INTO claim (id, key, text, story, speaker, said_on, said_from, said_until, part_of, standing,
                                   confidence, recorded_at, fingerprint)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        this.facets = Sql.prepare(connection, "INSERT OR IGNORE INTO facet (kind, name, claim) VALUES (?, ?, ?)");
        this.requests = Sql.prepare(connection, "INSERT INTO request (claim, party, due) VALUES (?, ?, ?)");
    }

    /** Says that claims with higher numbers are new: their words are indexed by {@link #finish()}. */
    void startAfter(long claim) {
        lastClaimBefore = claim;
    }

    void insert(Claim claim) {
        try {
            insertClaim(claim);
            for (Facet facet : Facet.of(claim)) {
                Sql.bind(facets, facet.kind(), facet.name(), claim.id().number());
                facets.addBatch();
            }
            for (Request request : claim.requests()) {
                insertRequest(claim.id(), request);
            }
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        newest = Math.max(newest, claim.id().number());
        if (claim.id().number() <= lastClaimBefore) {
            flush();
            Sql.run(
                    connection,
                    "INSERT INTO claim_words (rowid, text) VALUES (?, ?)",
                    claim.id().number(),
                    claim.content().text());
        }
    }

    private void insertClaim(Claim claim) throws SQLException {
        Sql.bind(claims, ClaimRow.of(claim).values());
        claims.addBatch();
    }

    private void insertRequest(ClaimId claim, Request request) throws SQLException {
        if (!request.isOpen()) {
            return;
        }
        Sql.bind(
                requests,
                claim.number(),
                request.party(),
                request.by() == null ? null : request.by().text());
        requests.addBatch();
    }

    /** Removes what is projected of a claim; nothing where nothing is. The words of a new one are not there yet. */
    void delete(ClaimId claim) {
        var number = claim.number();
        Sql.run(connection, """
                INSERT INTO claim_words (claim_words, rowid, text)
                SELECT 'delete', id, text FROM claim WHERE id = ? AND id <= ?
                """, number, lastClaimBefore);
        for (String table : List.of("claim WHERE id", "facet WHERE claim", "request WHERE claim")) {
            Sql.run(connection, "DELETE FROM " + table + " = ?", number);
        }
    }

    void flush() {
        try {
            claims.executeBatch();
            facets.executeBatch();
            requests.executeBatch();
            waiting = 0;
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Writes what is left and indexes the words of the new claims. */
    void finish() {
        flush();
        if (newest > lastClaimBefore) {
            Sql.run(
                    connection,
                    "INSERT INTO claim_words (rowid, text) SELECT id, text FROM claim WHERE id > ?",
                    lastClaimBefore);
        }
    }

    @Override
    public void close() {
        Sql.close(claims);
        Sql.close(facets);
        Sql.close(requests);
    }
}
