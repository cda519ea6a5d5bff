package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store of the first schema, with what a desk recorded in it then. */
@ExtendWith(OnRecordExtension.class)
class UpgradeTests {

    private static final String EVERYTHING =
            "SELECT e.id || kind || ifnull(claim, '') || content || hex(hash) || c.id || line || session"
                    + " || ifnull(story, '') || recorded_at || recorded_by"
                    + " FROM entry e JOIN command c ON c.id = e.command ORDER BY e.id";

    private List<String> before;

    @BeforeEach
    void makeAStoreOfTheFirstSchema(Console console) throws IOException {
        migrate(console, 1);
        console.rows().change(record().split("(?<=\\);)\n"));
        before = console.rows().column(EVERYTHING);
    }

    private static void migrate(Console console, int version) {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + console.store(), null, null)
                .locations("classpath:db/migration")
                .table("schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(String.valueOf(version))
                .load()
                .migrate();
        console.rows().change("PRAGMA application_id = " + 0x6f6e7263, "PRAGMA user_version = " + version);
    }

    private static String record() throws IOException {
        try (var in = UpgradeTests.class.getResourceAsStream("/stores/record-of-schema-1.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsEveryByteOfTheRecordAndItsChain(Console console) {
        assertThat(console.done("store", "check").out())
                .isEqualTo("file: ok\nschema: ok\nchain: ok\nprojections: ok\n"
                        + "likeness: ok, 11 claims not read yet\nevidence: ok\n");

        assertThat(before).hasSize(69);
        assertThat(console.rows().column(EVERYTHING)).isEqualTo(before);
        assertThat(console.rows().number("PRAGMA user_version")).isGreaterThan(1);
    }

    @Test
    void listsCountsAndFindsWhatIsThere(Console console) {
        console.done("expect", "claims", "11");

        assertThat(console.done("status").out()).containsPattern("unverified +9 ");
        assertThat(console.done("find", "hundreds", "--format", "json").out()).contains("wb-hundreds");
        assertThat(console.done("list", "--blocker", "single-origin", "--format", "json")
                        .out())
                .contains("\"blockers\"");
    }

    @Test
    void buildsNothingAnewThatNoMigrationHasChanged(Console console) {
        console.done("list");
        console.rows().change("PRAGMA user_version = 3", "UPDATE claim SET speaker = 'as it was' WHERE id = 1");

        console.done("list");

        assertThat(console.rows().value("SELECT speaker FROM claim WHERE id = 1"))
                .isEqualTo("as it was");
    }

    @Test
    void goesOnRecording(Console console) {
        console.done("add", "One more claim");
        console.done("undo");

        console.done("store", "check");
    }
}
