package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.store.Stamp;
import dev.onrecord.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that holds the record: kept, checked, shared and refused. */
class StoreTests {

    @TempDir
    Path folder;

    private Console onrecord;

    @BeforeEach
    void record() {
        onrecord = Console.in(folder);
        onrecord.script("add one --key a\nrate a low --because thin\nadd two --key b\nrate b high --because sound\n")
                .expect(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET content = '{}' WHERE id = 1",
                "DELETE FROM entry WHERE id = 1",
                "UPDATE command SET line = 'x' WHERE id = 1",
                "DELETE FROM command WHERE id = 1"
            })
    void entriesAndCommandsAreNeitherChangedNorRemoved(String sql) {
        assertThatThrownBy(() -> onrecord.rows().change(sql)).rootCause().hasMessageContaining("append-only");
    }

    @Test
    void everyTableIsStrict() {
        assertThat(onrecord.rows().column("""
                        SELECT name FROM pragma_table_list
                        WHERE schema = 'main' AND type = 'table' AND strict = 0
                          AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'claim_words%' AND name <> 'schema_history'
                        """)).isEmpty();
        assertThat(onrecord.rows().value("PRAGMA application_id")).isEqualTo(String.valueOf(0x6f6e7263));
        assertThat(onrecord.rows().value("PRAGMA user_version")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE entry SET content = replace(content, 'thin', 'thIn') WHERE id = 2 | E2 is not what was recorded
                    UPDATE entry SET kind = 'tagged' WHERE id = 3                            | E3 is not what was recorded
                    UPDATE command SET recorded_by = 'lee' WHERE id = 2                      | E2 is not what was recorded
                    UPDATE command SET line = 'rate a high' WHERE id = 4                     | E4 is not what was recorded
                    DELETE FROM entry WHERE id = 2                                           | E2 is missing
                    """)
    void theFirstBrokenEntryIsNamed(String sql, String fault) throws SQLException {
        onrecord.rows().tamper(sql);
        var checked = onrecord.run("store", "check");
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.out()).contains("file: ok").contains("chain: " + fault);
        assertThat(checked.err()).contains(fault);
    }

    @Test
    void aProjectionThatDoesNotFollowIsFound() throws SQLException {
        onrecord.run("store", "check").expect(0);
        onrecord.rows().tamper("UPDATE claim SET confidence = 'high' WHERE id = 1", "DELETE FROM claim WHERE id = 2");
        var checked = onrecord.run("store", "check");
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.out())
                .contains("chain: ok")
                .contains("projections: does not follow from the entries: C1, C2");
    }

    @Test
    void aBulkLoadIsCoveredByTheChain() throws SQLException {
        var lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append("{\"key\":\"k")
                    .append(i)
                    .append("\",\"text\":\"claim ")
                    .append(i)
                    .append("\"}\n");
        }
        onrecord.run("load", onrecord.write("bulk.ndjson", lines.toString()).toString())
                .expect(0);
        onrecord.run("store", "check").expect(0);
        onrecord.rows()
                .tamper("UPDATE entry SET content = replace(content, 'claim 1234', 'claim 1243') WHERE id = 1239");
        assertThat(onrecord.run("store", "check").err()).contains("E1239 is not what was recorded");
    }

    @Test
    void aNewerSchemaIsRefusedAndLeftAlone() throws Exception {
        onrecord.rows().tamper("PRAGMA user_version = 99");
        var before = Files.readAllBytes(onrecord.store());
        var refused = onrecord.run("list");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("newer onrecord (schema 99, this one knows 1)");
        assertThat(Files.readAllBytes(onrecord.store())).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        var other = folder.resolve("other.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE recipe (name TEXT)");
        }
        var refused = onrecord.start("", List.of("--store", other.toString(), "add", "x"));
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("another program's SQLite file");
    }

    @Test
    void anUpToDateStoreIsNotMigratedAgain() throws SQLException {
        onrecord.rows().tamper("DROP TABLE schema_history");
        onrecord.run("list").expect(0);
        assertThat(onrecord.rows().value("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_history'"))
                .isEqualTo("0");
    }

    @Test
    void twoConsolesWriteToOneStoreWithoutLosingAnything() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var one = threads.submit(writing("kim"));
            var two = threads.submit(writing("lee"));
            assertThat(one.get() + two.get()).isEqualTo(200);
        } finally {
            threads.shutdown();
        }
        assertThat(onrecord.rows().value("SELECT count(*) FROM claim")).isEqualTo("202");
        onrecord.run("store", "check").expect(0);
    }

    private Callable<Integer> writing(String person) {
        return () -> {
            try (var store = Store.open(onrecord.store())) {
                for (int i = 0; i < 100; i++) {
                    var text = person + " says " + i;
                    store.record(
                            new Stamp(person, Instant.parse("2025-04-17T12:00:00Z"), "add", person, null),
                            recorder -> recorder.addClaim(ClaimContent.of(text)));
                }
            }
            return 100;
        };
    }

    @Test
    void aBackupBringsTheRecordBack() {
        var backup = folder.resolve("b.db");
        onrecord.run("store", "backup", backup.toString()).expect(0);
        onrecord.run("add", "three").expect(0);
        assertThat(onrecord.run("store", "restore", backup.toString()).exitCode())
                .isEqualTo(1);
        onrecord.run("store", "restore", backup.toString(), "--force").expect(0);
        assertThat(onrecord.rows().value("SELECT count(*) FROM claim")).isEqualTo("2");
        onrecord.run("store", "check").expect(0);
        assertThat(onrecord.run("store", "info").expect(0).out())
                .contains("claims    2")
                .contains("entries   4");
    }
}
