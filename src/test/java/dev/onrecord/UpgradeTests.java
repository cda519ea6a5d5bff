package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that programs of their day made, with all that a desk recorded in them then, by each earlier schema. */
@ExtendWith(OnRecordExtension.class)
class UpgradeTests {

    private static final String EVERYTHING =
            "SELECT e.id || kind || ifnull(claim, '') || content || hex(hash) || c.id || line || session"
                    + " || ifnull(story, '') || recorded_at || recorded_by"
                    + " FROM entry e JOIN command c ON c.id = e.command ORDER BY e.id";

    private static final String SOUND =
            "file: ok\nschema: ok\nchain: ok\nprojections: ok\nlikeness: ok(, \\d+ claims? not read yet)?\nevidence: ok\ncopies: ok\n";

    /** Puts a store of an earlier schema where a test has its own. */
    private static void old(String schema, Path store) {
        try (var in = new GZIPInputStream(Objects.requireNonNull(
                UpgradeTests.class.getResourceAsStream("/stores/schema-" + schema + ".db.gz")))) {
            Files.copy(in, store);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 76, c1c1c0b3f7bd462a4f3bd82462eb9506f6f1c165d2e05071666136209b9f7a01",
        "2, 76, c1c1c0b3f7bd462a4f3bd82462eb9506f6f1c165d2e05071666136209b9f7a01",
        "3, 76, c1c1c0b3f7bd462a4f3bd82462eb9506f6f1c165d2e05071666136209b9f7a01",
        "4, 76, c1c1c0b3f7bd462a4f3bd82462eb9506f6f1c165d2e05071666136209b9f7a01",
        "5, 76, c1c1c0b3f7bd462a4f3bd82462eb9506f6f1c165d2e05071666136209b9f7a01",
        "5-with-6, 76, c1c1c0b3f7bd462a4f3bd82462eb9506f6f1c165d2e05071666136209b9f7a01",
        "6, 109, 787522aae55fa411e7e503c3cee9f1d6a5b74de7a8244ed08aaccb81b20c3bda"
    })
    void keepsEveryByteOfTheRecordAndGoesOn(String schema, int entries, String head, Console console) {
        old(schema, console.store());
        var before = console.rows().column(EVERYTHING);

        assertThat(console.done("store", "check").out()).matches(SOUND);

        assertThat(before).hasSize(entries);
        assertThat(console.rows().value("SELECT lower(hex(hash)) FROM entry ORDER BY id DESC LIMIT 1"))
                .isEqualTo(head);
        assertThat(console.rows().column(EVERYTHING)).isEqualTo(before);
        assertThat(console.rows().number("PRAGMA user_version")).isEqualTo(7);
        assertThat(console.rows().column("SELECT count(*) FROM schema_history WHERE version = 7"))
                .containsExactly("1");
        assertThat(console.folder().toFile().list()).containsExactly("onrecord.db");

        assertThat(console.done("similar", "North Koreans in a warehouse").out())
                .contains("said to be North Koreans");
        var later = console.at("2030-01-01");
        later.done("add", "One more claim");
        later.done("undo");
        assertThat(console.done("store", "check").out()).matches(SOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6"})
    void saysOnceThatItWasUpgraded(String schema, Console console) {
        old(schema, console.store());

        assertThat(console.done("list").err())
                .contains("upgraded " + console.store() + " (schema " + schema + " to 7)\n");
        assertThat(console.done("list").err()).doesNotContain("upgraded");
    }

    @Test
    void listsCountsAndFindsWhatIsThere(Console console) {
        old("1", console.store());

        assertThat(console.done("find", "hundreds", "--format", "json").out()).contains("wb-hundreds");
        assertThat(console.done("list", "--blocker", "single-origin", "--format", "json")
                        .out())
                .contains("\"blockers\"");
    }

    @Test
    void buildsAnewWhatAMigrationHasChanged(Console console) {
        console.done("add", "claim", "--speaker", "Mayor");
        console.rows().change("PRAGMA user_version = 6", "UPDATE claim SET speaker = 'as it was' WHERE id = 1");

        console.done("list");

        assertThat(console.rows().value("SELECT speaker FROM claim WHERE id = 1"))
                .isEqualTo("Mayor");
    }

    @Test
    void leavesACopyOfTheOldFileUntilItIsDone(Console console) {
        old("4", console.store());
        var copy = console.file("onrecord.db.schema-4");
        console.rows().change("ALTER TABLE match_claim RENAME TO hidden");

        assertThat(console.run("list").expect(3).err()).contains("could not be upgraded", "the next start");
        assertThat(new Rows(copy).number("PRAGMA user_version")).isEqualTo(4);
        var kept = copy.toFile().lastModified();
        console.run("list").expect(3);
        assertThat(copy.toFile().lastModified()).isEqualTo(kept);
        console.rows().change("ALTER TABLE hidden RENAME TO match_claim");
        console.done("list");

        assertThat(copy).doesNotExist();
        console.done("store", "check");
    }

    @Test
    void waitsForNobodyWhoHasTheStoreOpen(Console console) throws Exception {
        console.done("add", "claim");
        try (var other = Store.open(console.store())) {
            other.claims().newest();
            console.rows().change("PRAGMA user_version = 1");

            assertThat(console.run("list").expect(3).err())
                    .contains("but another console has it open", "hint: close it there first");
        }
        console.done("list");
    }

    @Test
    void isDoneByOneOfSeveralThatStartAtOnce(Console console) throws Exception {
        old("1", console.store());
        var processes = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            java(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OnRecord.class.getName(),
                            "--store",
                            console.store().toString(),
                            "list")
                    .redirectOutput(console.file("out" + i).toFile())
                    .redirectError(console.file("err" + i).toFile())
                    .start());
        }

        for (var process : processes) {
            process.waitFor();
        }
        var told = Files.readString(console.file("err0"))
                + Files.readString(console.file("err1"))
                + Files.readString(console.file("err2"));
        assertThat(processes).as(told).allMatch(process -> process.exitValue() == 0);
        assertThat(told.split("upgraded ", -1)).as(told).hasSize(2);
        assertThat(console.done("store", "check").out()).matches(SOUND);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Test
    void bringsABackupBackAndLeavesItAsItWas(Console console) throws IOException {
        var backup = console.file("backup.db");
        old("3", backup);
        var before = Files.readAllBytes(backup);
        console.done("add", "claim");

        console.done("store", "restore", backup.toString(), "--force");

        assertThat(backup).hasBinaryContent(before);
        assertThat(console.done("store", "check").out()).matches(SOUND);
        assertThat(console.rows().column(EVERYTHING)).isEqualTo(new Rows(backup).column(EVERYTHING));
        assertThat(console.rows().number("PRAGMA user_version")).isEqualTo(7);
        assertThat(console.folder().toFile().list()).containsExactlyInAnyOrder("onrecord.db", "backup.db");
    }
}
