package dev.onrecord.store.match;

import dev.onrecord.concurrent.Stopping;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A number for each claim that tells its terms, in any order, from those of others: the sum of what {@link #mixed} makes
 * of each. It takes eight bytes a claim.
 */
final class TermSums {

    private long[] sums = new long[1024];

    /** Adds the terms of some claims as a full text has them, or takes them away where the sign is -1. */
    void add(Connection connection, String vocabulary, int sign) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT term, group_concat(doc) FROM " + vocabulary + " GROUP BY term")) {
            while (row.next()) {
                Stopping.stopIfInterrupted();
                add(row.getString(2), sign * mixed(row.getString(1)));
            }
        }
    }

    private void add(String claims, long number) {
        for (int from = 0; from < claims.length(); ) {
            int comma = claims.indexOf(',', from);
            int end = comma < 0 ? claims.length() : comma;
            add(Long.parseLong(claims, from, end, 10), number);
            from = end + 1;
        }
    }

    /** Claims beyond those that there is room for were not asked about. */
    private void add(long claim, long number) {
        if (claim >= 0 && claim < sums.length) {
            sums[(int) claim] += number;
        }
    }

    /** Makes room for a claim. */
    void include(long claim) {
        if (claim >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(Math.toIntExact(claim + 1), sums.length * 2));
        }
    }

    /** Tells whether as much was taken away of a claim as was added. */
    boolean isEven(long claim) {
        return sums[(int) claim] == 0;
    }

    private static long mixed(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }
}
