package dev.onrecord.store.sqlite;

import dev.onrecord.domain.ClaimId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Plain JDBC with question marks, with Spring's unchecked failures.
 *
 * <p>The store runs its SQL with named parameters, through {@link Database#jdbc()}. This class serves the two cases
 * which that does not: statements that are prepared once and run for each of many rows, as a row in a batch takes 3 µs
 * where a statement prepared for it takes 26 µs, with names or without; and settings of connections that are not, or
 * not yet, those of a {@link Database}.
 */
public final class Sql {

    private Sql() {}

    /** Prepares a statement. */
    public static PreparedStatement prepare(Connection connection, String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Binds the values of a statement, in the order of its question marks. */
    public static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Runs a statement once for each row of values. */
    public static void batch(Connection connection, String sql, Stream<@Nullable Object[]> rows) {
        try (var statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] values : (Iterable<@Nullable Object[]>) rows::iterator) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Runs a statement without parameters. */
    public static void run(Connection connection, String sql) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Returns the number in the first column of the first row; 0 where there is none. */
    static long number(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Returns the claim whose number is in the first column. */
    public static ClaimId claim(ResultSet row, int index) throws SQLException {
        return new ClaimId(row.getLong(1));
    }

    /** Closes a statement. */
    public static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Returns a failure of the driver as Spring's unchecked one. */
    public static DataAccessException failure(SQLException failed) {
        return new UncategorizedSQLException("store", null, failed);
    }
}
