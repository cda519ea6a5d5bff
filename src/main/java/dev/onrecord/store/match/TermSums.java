package dev.onrecord.store.match;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** The sum of the 64-bit hashes of the terms of each claim, which two different sets of terms hardly ever share. */
final class TermSums {

    private long[] sums = new long[1024];

    /** Adds the terms of claims from a vocabulary table of FTS5, or subtracts them where the sign is -1. */
    void add(Connection connection, String vocabulary, int sign) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT term, group_concat(doc) FROM " + vocabulary + " GROUP BY term")) {
            while (row.next()) {
                Stopping.stopIfInterrupted();
                add(row.getString(2), sign * hash(row.getString(1)));
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
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

    /** Ignores claims that were not {@linkplain #include included}. */
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

    /** Tells whether the same terms were added and subtracted. */
    boolean isZero(long claim) {
        return sums[(int) claim] == 0;
    }

    private static long hash(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }
}
