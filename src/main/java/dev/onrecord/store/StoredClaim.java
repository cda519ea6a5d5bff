package dev.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the row of a claim says that has to be taken back before it is removed.
 *
 * @param number the number of the claim
 * @param text its words
 * @param story its story; null without one
 * @param state what it is counted by
 */
record StoredClaim(long number, String text, @Nullable String story, ClaimState state) {

    static Optional<StoredClaim> find(Connection connection, long number) {
        try (var statement = connection.prepareStatement(
                "SELECT text, story, standing, confidence, traits FROM claim WHERE id = ?")) {
            statement.setLong(1, number);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredClaim(
                                number,
                                row.getString(1),
                                row.getString(2),
                                new ClaimState(row.getString(3), row.getString(4), row.getLong(5))))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Returns the kinds of answers that it has on record. */
    List<String> answers(Connection connection) {
        var kinds = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement("SELECT name FROM facet WHERE claim = ? AND kind = 'response'")) {
            statement.setLong(1, number);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    kinds.add(row.getString(1));
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        return kinds;
    }
}
