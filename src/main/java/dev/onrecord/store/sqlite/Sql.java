package dev.onrecord.store.sqlite;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;

/** The few calls of plain JDBC that the write path makes, with Spring's unchecked failures. */
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

    /** Runs a statement and returns how many rows it changed. */
    public static int run(Connection connection, String sql, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
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

    /** Returns the number in the first column of the first row; 0 where there is none. */
    public static long number(Connection connection, String sql, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Gives the numbers in the first column of a query to a reader. */
    public static void eachNumber(Connection connection, String sql, LongConsumer reader) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                Stopping.stopIfInterrupted();
                reader.accept(row.getLong(1));
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Returns the claim whose number is in the first column. */
    public static ClaimId claim(ResultSet row, int index) throws SQLException {
        return new ClaimId(row.getLong(1));
    }

    /** Returns the bytes that hexadecimal digits stand for. */
    public static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
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
