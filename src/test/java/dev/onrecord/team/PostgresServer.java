package dev.onrecord.team;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, one for all tests of this process, in which passwords are asked for. Everybody's password is their name
 * with {@code -secret} behind it.
 */
public final class PostgresServer implements AutoCloseable {

    /** The logins that there are. */
    public static final List<String> LOGINS = List.of("ana", "ben", "cleo", "dora", "eve");

    private static final PostgresServer SHARED = start();

    private final Path folder;
    private final AtomicInteger databases = new AtomicInteger();
    private EmbeddedPostgres server;

    private PostgresServer(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts one that a test has to itself, and may stop. */
    static PostgresServer ofItsOwn() {
        return start();
    }

    /** Returns the one of this process. */
    public static PostgresServer shared() {
        return SHARED;
    }

    private static PostgresServer start() {
        try {
            var folder = Files.createTempDirectory("onrecord-postgres");
            var server = builder(folder).start();
            try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"))) {
                run(connection, "ALTER ROLE postgres PASSWORD 'postgres-secret'");
                for (String login : LOGINS) {
                    run(connection, "CREATE ROLE " + login + " LOGIN PASSWORD '" + login + "-secret'");
                }
                askForPasswords(folder);
                run(connection, "SELECT pg_reload_conf()");
            }
            return new PostgresServer(folder, server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256");
    }

    /** Stops the server at once, as a loss of power would end it, and starts it again on the same port. */
    void stopAtOnceAndStart() throws IOException, InterruptedException {
        int port = port();
        var postmaster =
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
        new ProcessBuilder("kill", "-QUIT", postmaster).start().waitFor();
        var process = ProcessHandle.of(Long.parseLong(postmaster));
        while (process.isPresent() && process.get().isAlive()) {
            Thread.sleep(20);
        }
        Files.deleteIfExists(folder.resolve("epg-lock"));
        server = builder(folder).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void askForPasswords(Path folder) throws IOException {
        Files.writeString(folder.resolve("pg_hba.conf"), """
                host  postgres postgres 127.0.0.1/32 trust
                local all all scram-sha-256
                host  all all 127.0.0.1/32 scram-sha-256
                host  all all ::1/128 scram-sha-256
                """);
    }

    /** Makes an empty database of ana's and returns its name. */
    public String newDatabase() {
        var name = "desk" + databases.incrementAndGet();
        try (var connection = superuser("postgres")) {
            run(connection, "CREATE DATABASE " + name + " OWNER ana");
            return name;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns the port on which it listens on this machine. */
    public int port() {
        return server.getPort();
    }

    /** Returns the address of a database for a login. */
    public String address(String login, String database) {
        return "postgresql://" + login + "@localhost:" + port() + "/" + database;
    }

    /** Connects as somebody who may do everything. */
    public Connection superuser(String database) throws SQLException {
        return connect("postgres", database);
    }

    /** Connects as any client could that knows the password of a login. */
    public Connection connect(String login, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port() + "/" + database, login, login + "-secret");
    }

    /** Runs a statement. */
    public static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
