package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The numbered changes of the schema. They run only where {@code PRAGMA user_version} is behind. */
final class Migrations {

    /** The number of the newest migration in {@code db/migration}. */
    static final int NEWEST = 2;

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
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + StoreFile.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + NEWEST);
        }
    }
}
