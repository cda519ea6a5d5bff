package dev.onrecord.store.projection;

import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.store.sqlite.StoreFailure;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteErrorCode;

/** The full text of the claims in FTS5. */
final class FullText {

    private static final long USUAL_BUFFER = 1 << 20;
    private static final long LARGE_BUFFER = 32 << 20;

    private final JdbcClient jdbc;

    FullText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes the texts of all claims. */
    void deleteAll() {
        jdbc.sql("INSERT INTO claim_words (claim_words) VALUES ('delete-all')").update();
    }

    /** Removes the text of a claim. */
    void delete(long claim, String text) {
        jdbc.sql("INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', :claim, :words)")
                .param("claim", claim)
                .param("words", SearchWords.indexed(text))
                .update();
    }

    /** Adds the texts of all claims with a higher number. */
    void insertAfter(long claim) {
        jdbc.sql("INSERT INTO claim_words (rowid, words) SELECT id, words FROM claim_text_words WHERE id > :claim")
                .param("claim", claim)
                .update();
    }

    /** Adds the texts of many claims, with a larger buffer. */
    void insertManyAfter(long claim) {
        buffer(LARGE_BUFFER);
        insertAfter(claim);
        buffer(USUAL_BUFFER);
    }

    /**
     * Sets how many bytes FTS5 gathers before it writes them. The setting is in its source but not in its manual; where
     * it is unknown, the texts are written in more and smaller pieces.
     */
    private void buffer(long bytes) {
        try {
            jdbc.sql("INSERT INTO claim_words (claim_words, rank) VALUES ('hashsize', :bytes)")
                    .param("bytes", bytes)
                    .update();
        } catch (DataAccessException failed) {
            if (StoreFailure.code(failed) != SQLiteErrorCode.SQLITE_ERROR) {
                throw failed;
            }
        }
    }
}
