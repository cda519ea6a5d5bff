package dev.onrecord.store.match;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.store.projection.WrongRows;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Integrity;
import dev.onrecord.store.sqlite.Sql;
import dev.onrecord.store.sqlite.StoreFailure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteErrorCode;

/**
 * Compares the index of {@code similar} with the claims as they are now. Claims that are marked to be read again may
 * differ; claims that are not read yet are no fault.
 */
public final class MatchCheck implements AutoCloseable {

    private static final int AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final Function<Claim, MatchIndex.IndexedClaim> reader;
    private final PreparedStatement stored;
    private final TermCheck terms;
    private final List<MatchIndex.IndexedClaim> waiting = new ArrayList<>();
    private final WrongRows wrong = new WrongRows();

    /**
     * Creates the check of a store.
     *
     * @param reader reads a claim as it is read for the index
     */
    public MatchCheck(Database database, Function<Claim, MatchIndex.IndexedClaim> reader) {
        this.jdbc = database.jdbc();
        this.reader = reader;
        this.terms = new TermCheck(database.connection());
        this.stored = Sql.prepare(database.connection(), """
                SELECT digest, headline, names FROM match_claim m
                WHERE claim = ? AND NOT EXISTS (SELECT 1 FROM match_stale s WHERE s.claim = m.claim)
                """);
    }

    /** Compares what was read of a claim, if it was read. */
    public void compare(Claim claim) {
        try {
            Sql.bind(stored, claim.id().number());
            try (var row = stored.executeQuery()) {
                if (!row.next()) {
                    return;
                }
                var read = reader.apply(claim);
                if (row.getLong(1) != read.digest()
                        || !row.getString(2).equals(read.headline())
                        || !row.getString(3).equals(read.names())) {
                    wrong.addClaim("match_claim", claim.id().number());
                }
                waiting.add(read);
            }
            if (waiting.size() == AT_ONCE) {
                addWaiting();
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private void addWaiting() {
        terms.add(waiting, wrong);
        waiting.clear();
    }

    /** Returns a line for each wrong table, after all claims were compared; empty for none. */
    public List<String> faults() {
        try {
            addWaiting();
            addStrays();
            if (Integrity.faultsOf(jdbc, "match_words").isEmpty()) {
                terms.compare(wrong);
                return wrong.lines();
            }
        } catch (DataAccessException failed) {
            if (StoreFailure.code(failed) != SQLiteErrorCode.SQLITE_CORRUPT) {
                throw failed;
            }
        }
        return Stream.concat(wrong.lines().stream(), Stream.of("match_words, the full text for likeness, is damaged"))
                .toList();
    }

    private void addStrays() {
        addClaims("match_claim", """
                SELECT claim FROM match_claim
                WHERE claim NOT IN (SELECT id FROM claim) AND claim NOT IN (SELECT claim FROM match_stale)
                """);
        addClaims("match_claim", """
                SELECT id FROM claim
                WHERE id < (SELECT max(claim) FROM match_claim)
                  AND id NOT IN (SELECT claim FROM match_claim) AND id NOT IN (SELECT claim FROM match_stale)
                """);
        addClaims("match_words", """
                SELECT claim FROM match_claim WHERE claim NOT IN (SELECT id FROM match_words_docsize)
                UNION ALL
                SELECT id FROM match_words_docsize WHERE id NOT IN (SELECT claim FROM match_claim)
                """);
        addClaims("match_point", """
                SELECT claim FROM match_point
                WHERE claim NOT IN (SELECT claim FROM match_claim) OR model NOT IN (SELECT model FROM match_model)
                """);
        addClaims("match_pending", """
                SELECT claim FROM match_claim
                WHERE NOT EXISTS (SELECT 1 FROM match_model) AND claim NOT IN (SELECT claim FROM match_pending)
                """);
        jdbc.sql("SELECT model FROM match_model WHERE model NOT BETWEEN 0 AND (SELECT count(*) FROM match_model) - 1")
                .query((ResultSet row) -> wrong.add("match_model", "model " + row.getLong(1)));
    }

    private void addClaims(String table, String sql) {
        wrong.addClaims(table, jdbc.sql(sql));
    }

    /** Counts the claims whose meaning is not read yet, where a language model was ever used. */
    public long unreadMeanings() {
        return jdbc.sql("""
                        SELECT count(*) FROM match_pending
                        WHERE EXISTS (SELECT 1 FROM match_model) AND claim IN (SELECT claim FROM match_claim)
                        """).query(Long.class).single();
    }

    @Override
    public void close() {
        Sql.close(stored);
        terms.close();
    }
}
