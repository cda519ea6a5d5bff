package dev.onrecord;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a store as any SQLite program sees it.
 *
 * @param file the store
 */
record Rows(Path file) {

    /** Returns the first column of a query. */
    List<String> column(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Returns the one value of a query. */
    String value(String sql) {
        return column(sql).get(0);
    }

    /** Returns the one number of a query. */
    long number(String sql) {
        return Long.parseLong(value(sql));
    }

    /** Returns the texts of the claims that stand, in the order of their numbers. */
    List<String> texts() {
        return column("SELECT text FROM claim ORDER BY id");
    }

    long entries() {
        return number("SELECT count(*) FROM entry");
    }

    /** Changes the file behind the program's back. */
    void change(String... statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes what triggers keep from being changed, and puts them back. */
    void tamper(String... statements) {
        var all = new ArrayList<String>();
        column("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                .forEach(name -> all.add("DROP TRIGGER " + name));
        all.addAll(List.of(statements));
        all.addAll(column("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
        change(all.toArray(String[]::new));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
