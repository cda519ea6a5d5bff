package dev.onrecord;

import dev.onrecord.store.sqlite.Connector;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connects to stores so that one statement of a kind fails, the n-th, in one of the ways in which the engine can fail. */
final class Fault implements Connector {

    private final Kind kind;
    private final Way way;
    private final SQLiteErrorCode code;
    private int left;
    private boolean happened;

    /**
     * Creates a fault.
     *
     * @param nth which statement of the kind fails, from 1
     */
    Fault(Kind kind, Way way, SQLiteErrorCode code, int nth) {
        this.kind = kind;
        this.way = way;
        this.code = code;
        this.left = nth;
    }

    /** Tells whether as many statements of the kind came as to make one fail. */
    boolean happened() {
        return happened;
    }

    @Override
    public Connection connect(String url, Properties settings) throws SQLException {
        var connection = JDBC.createConnection(url, settings);
        if (way == Way.LOCKED) {
            connection.setBusyTimeout(1);
        }
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var result = call(connection, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return failing(PreparedStatement.class, prepared, (String) arguments[0], connection, url);
            }
            return result instanceof Statement statement
                    ? failing(Statement.class, statement, "", connection, url)
                    : result;
        });
    }

    private <T extends Statement> T failing(Class<T> type, T statement, String sql, Connection connection, String url) {
        return proxy(type, (proxy, method, arguments) -> {
            var said = arguments != null && arguments[0] instanceof String given ? given : sql;
            if (!method.getName().startsWith("execute") || !kind.has(said) || --left != 0) {
                return call(statement, method, arguments);
            }
            happened = true;
            return switch (way) {
                case BEFORE -> throw failure();
                case AFTER -> {
                    call(statement, method, arguments);
                    throw failure();
                }
                case TAKEN_BACK -> {
                    try (var rollback = connection.createStatement()) {
                        rollback.execute("ROLLBACK");
                    } catch (SQLException noTransaction) {
                        // Then there is nothing that the engine could have taken back by itself.
                    }
                    throw failure();
                }
                case LOCKED -> {
                    try (var other = DriverManager.getConnection(url);
                            var lock = other.createStatement()) {
                        lock.execute("BEGIN IMMEDIATE");
                        yield call(statement, method, arguments);
                    }
                }
            };
        });
    }

    private SQLiteException failure() {
        return new SQLiteException("injected", code);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public String toString() {
        return kind + " " + way + " " + code;
    }

    /** What fails. */
    enum Kind {
        BEGIN("BEGIN.*"),
        COMMIT("COMMIT"),
        ROLLBACK("ROLLBACK.*"),
        SAVEPOINT("(SAVEPOINT|RELEASE).*"),
        STATEMENT("(?!BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)(?s:.*)");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        private boolean has(String sql) {
            return sql.matches(form);
        }
    }

    /** How it fails. */
    enum Way {
        /** It has no effect. */
        BEFORE,
        /** It takes effect all the same. */
        AFTER,
        /** The engine takes the whole transaction back, as it does when the disk is full. */
        TAKEN_BACK,
        /** Another connection holds the lock. */
        LOCKED
    }
}
