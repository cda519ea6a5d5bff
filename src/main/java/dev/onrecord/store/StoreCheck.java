package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.store.entry.ChainCheck;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.match.MatchCheck;
import dev.onrecord.store.match.MatchIndex;
import dev.onrecord.store.projection.ProjectionCheck;
import dev.onrecord.store.sqlite.Integrity;
import dev.onrecord.store.sqlite.SchemaCheck;
import dev.onrecord.store.sqlite.SchemaFault;
import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks through the whole store: the file, its schema, the chain, and what is projected from the entries. */
public final class StoreCheck {

    private static final Pattern OF_FULL_TEXT = Pattern.compile("(?i)\\bfts5\\b");

    private final Connection connection;
    private final Entries entries;

    StoreCheck(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
    }

    /**
     * Returns what SQLite finds wrong with the file, a line a fault; empty for a sound file. Full texts are looked at
     * with the projections.
     */
    public List<String> file() {
        var faults = new ArrayList<String>();
        try {
            faults.addAll(Integrity.faults(connection, ""));
        } catch (SQLException failed) {
            faults.add(String.valueOf(failed.getMessage()));
        }
        faults.removeIf(fault -> OF_FULL_TEXT.matcher(fault).find());
        return faults;
    }

    /** Returns the parts of the schema that are not what they are in a new store; empty where all are. */
    public List<SchemaFault> schema() {
        return new SchemaCheck(connection).faults();
    }

    /**
     * Computes the chain anew and looks for what is there without what it rests on.
     *
     * @return a line a fault, the first broken entry before all else; empty for an unbroken chain
     */
    public List<String> chain() {
        return new ChainCheck(connection).faults();
    }

    /**
     * Returns a line where the full text of the claims is not what they say. FTS5 compares them by a statement that writes:
     * it waits for those who write, and cannot be made on a store that is read-only.
     */
    public List<String> fullText() {
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)");
            return List.of();
        } catch (SQLException failed) {
            if (Integrity.isDamage(failed)) {
                return List.of("claim_words, the full text, is not what the claims say");
            }
            throw Sql.failure(failed);
        }
    }

    /**
     * Compares what is projected with what follows from the entries.
     *
     * @param reader is given every claim as it follows from them, in the order of the numbers
     * @return a line a table that does not follow; empty where all do
     */
    public List<String> projections(Consumer<Claim> reader) {
        try (var check = new ProjectionCheck(connection, entries, reader)) {
            return check.faults();
        }
    }

    /**
     * Begins to compare what is kept for likeness with the claims.
     *
     * @param reader says what is to be read of a claim
     */
    public MatchCheck likeness(Function<Claim, MatchIndex.IndexedClaim> reader) {
        return new MatchCheck(connection, reader);
    }
}
