package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The numbered changes of the schema. They run only where {@code PRAGMA user_version} is behind. */
final class Migrations {

    /** The number of the newest migration in {@code db/migration}. */
    static final int NEWEST = 5;

    /** The number of the newest one that changes what is projected from the entries. */
    private static final int NEWEST_OF_PROJECTIONS = 2;

    private Migrations() {}

    static void run(Path file, Connection connection) throws SQLException {
        try {
            Flyway.configure()
                    .dataSource(new SingleConnectionDataSource(connection, true))
                    .locations("classpath:db/migration")
                    .table("schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new StoreException(
                    "the store could not be brought up to date: " + file, "nothing was changed", failed);
        }
        settle(connection);
    }

    /**
     * Says that the schema is the newest and builds the projections, where they have changed since, in one transaction.
     */
    private static void settle(Connection connection) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            var version = StoreFile.pragma(connection, "user_version");
            if (version < NEWEST_OF_PROJECTIONS) {
                Projections.build(
                        connection, new Entries(JdbcClient.create(new SingleConnectionDataSource(connection, true))));
            }
            if (version < NEWEST) {
                Sql.run(connection, "PRAGMA application_id = " + StoreFile.APPLICATION_ID);
                Sql.run(connection, "PRAGMA user_version = " + NEWEST);
            }
            Sql.run(connection, "COMMIT");
        } catch (RuntimeException failed) {
            Sql.run(connection, "ROLLBACK");
            throw failed;
        }
    }
}
