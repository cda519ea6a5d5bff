package dev.onrecord.store.match;

import dev.onrecord.store.projection.WrongRows;
import dev.onrecord.store.sqlite.Connections;
import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the terms of claims with those in the index.
 *
 * <p>FTS5 decides what a term is, so the expected terms pass through the same kind of full text in memory, some claims at
 * a time. What is run for each claim or term is prepared once, as it is run a million times.
 */
final class TermCheck implements AutoCloseable {

    private static final int MOST_KNOWN = 100_000;
    private static final String STORED = "temp.match_vocabulary";

    private final Connection connection;
    private final Connection memory;
    private final PreparedStatement term;
    private final PreparedStatement words;
    private final Set<String> known = new HashSet<>();
    private final BitSet compared = new BitSet();
    private final TermSums sums = new TermSums();

    TermCheck(Connection connection) {
        try {
            this.connection = connection;
            this.memory = Connections.inMemory();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT sql FROM sqlite_schema WHERE name = 'match_words'")) {
                Sql.run(memory, row.getString(1));
            }
            Sql.run(memory, "CREATE VIRTUAL TABLE vocabulary USING fts5vocab (match_words, instance)");
            Sql.run(connection, "CREATE VIRTUAL TABLE " + STORED + " USING fts5vocab (main, match_words, instance)");
            this.words = memory.prepareStatement("INSERT INTO match_words (rowid, terms) VALUES (?, ?)");
            this.term = connection.prepareStatement("SELECT 1 FROM match_term WHERE term = ?");
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Adds the terms that some claims should have, and reports those that were never counted. */
    void add(List<MatchIndex.IndexedClaim> claims, WrongRows wrong) {
        try {
            addAll(claims, wrong);
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private void addAll(List<MatchIndex.IndexedClaim> claims, WrongRows wrong) throws SQLException {
        Sql.run(memory, "BEGIN");
        for (MatchIndex.IndexedClaim read : claims) {
            var number = read.claim().number();
            compared.set(Math.toIntExact(number));
            sums.include(number);
            Sql.bind(words, number, String.join(" ", read.terms()));
            words.executeUpdate();
            for (String one : read.terms()) {
                if (known.add(one) && !isCounted(one)) {
                    wrong.add("match_term", one);
                }
            }
        }
        sums.add(memory, "vocabulary", 1);
        Sql.run(memory, "INSERT INTO match_words (match_words) VALUES ('delete-all')");
        Sql.run(memory, "COMMIT");
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
    }

    private boolean isCounted(String one) throws SQLException {
        Sql.bind(term, one);
        try (var found = term.executeQuery()) {
            return found.next();
        }
    }

    /** Reports the claims that have other terms in the index. */
    void compare(WrongRows wrong) {
        sums.add(connection, STORED, -1);
        compared.stream().filter(claim -> !sums.isZero(claim)).forEach(claim -> wrong.addClaim("match_words", claim));
    }

    @Override
    public void close() {
        try {
            term.close();
            memory.close();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        Sql.run(connection, "DROP TABLE " + STORED);
    }
}
