package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.store.entry.ChainCheck;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.match.MatchCheck;
import dev.onrecord.store.match.MatchIndex;
import dev.onrecord.store.projection.ProjectionCheck;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Erasure;
import dev.onrecord.store.sqlite.Integrity;
import dev.onrecord.store.sqlite.SchemaCheck;
import dev.onrecord.store.sqlite.SchemaFault;
import dev.onrecord.store.sqlite.StoreFailure;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.sqlite.SQLiteErrorCode;

/** Checks the whole store: the file, its schema, the chain and the projections. For the thread that uses the store. */
public final class StoreCheck {

    private static final Pattern OF_FULL_TEXT = Pattern.compile("(?i)\\bfts5\\b");

    private final Database database;
    private final Entries entries;
    private final Erasure erasure;

    StoreCheck(Database database, Entries entries, Erasure erasure) {
        this.database = database;
        this.entries = entries;
        this.erasure = erasure;
    }

    /**
     * Returns what SQLite finds wrong with the file, a line a fault; empty for a sound file. Full texts are checked with
     * the projections.
     */
    public List<String> file() {
        try {
            return Integrity.faults(database.jdbc()).stream()
                    .filter(fault -> !OF_FULL_TEXT.matcher(fault).find())
                    .toList();
        } catch (DataAccessException unreadable) {
            return List.of(String.valueOf(unreadable.getMostSpecificCause().getMessage()));
        }
    }

    /** Returns a line where words that were redacted may still be found in unused parts of the file; empty for none. */
    public List<String> traces() {
        return erasure.isPending()
                ? List.of(
                        "what was redacted may still be in unused parts of the file, as others have it open: it goes when"
                                + " the store is next opened by a console alone")
                : List.of();
    }

    /** Returns the parts of the schema that differ from those of a new store; empty for none. */
    public List<SchemaFault> schema() {
        return new SchemaCheck(database.jdbc()).faults();
    }

    /**
     * Recomputes the chain, and looks for entries without their command or claim and for commands without entries.
     *
     * @return a line a fault, the first broken entry before all else; empty for an unbroken chain
     */
    public List<String> chain() {
        return new ChainCheck(database.jdbc()).faults();
    }

    /**
     * Returns a line where the full text differs from the claims. FTS5 compares them by a statement that counts as a write: it
     * waits for other writers, and fails on a read-only store.
     */
    public List<String> fullText() {
        try {
            database.jdbc()
                    .sql("INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)")
                    .update();
            return List.of();
        } catch (DataAccessException failed) {
            if (StoreFailure.code(failed) != SQLiteErrorCode.SQLITE_CORRUPT) {
                throw failed;
            }
            return List.of("claim_words, the full text, is not what the claims say");
        }
    }

    /**
     * Compares the projections with what follows from the entries.
     *
     * @param reader receives every claim as it follows from them, in the order of the numbers
     * @return a line for each wrong table; empty for none
     */
    public List<String> projections(Consumer<Claim> reader) {
        try (var check = new ProjectionCheck(database, entries, reader)) {
            return check.faults();
        }
    }

    /**
     * Begins to compare the index of {@code similar} with the claims.
     *
     * @param reader reads a claim as it is read for the index
     */
    public MatchCheck matchIndex(Function<Claim, MatchIndex.IndexedClaim> reader) {
        return new MatchCheck(database, reader);
    }
}
