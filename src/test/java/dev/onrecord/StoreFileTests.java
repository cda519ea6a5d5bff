package dev.onrecord;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.Program.Outcome;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.store.Store;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that holds the record: whose it is, which it is, and what is refused. */
@ExtendWith(OnRecordExtension.class)
class StoreFileTests {

    private static final long TWO_HOURS_AGO =
            System.currentTimeMillis() - Duration.ofHours(2).toMillis();

    @Test
    void belongsToItsOwnerAlone(Console console) throws IOException {
        console.done("add", "claim");
        console.done("store", "backup", console.file("copy.db").toString());

        for (Path file : new Path[] {console.store(), console.file("copy.db")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void removesTheDraftsThatKilledRunsLeftBehind(Console console) throws IOException {
        var killed = Long.MAX_VALUE / 100;
        var here = ProcessHandle.current().pid();
        console.done("add", "claim");
        for (var draft : List.of("-a.part", "-a.part-wal", "-a.part-journal")) {
            draft(console, killed + draft).setLastModified(TWO_HOURS_AGO);
        }
        draft(console, killed + "-young.part");
        draft(console, here + "-old.part").setLastModified(TWO_HOURS_AGO);

        console.done("store", "backup", console.file("copy.db").toString());

        assertThat(console.folder().toFile().list((folder, name) -> name.startsWith(".")))
                .containsExactlyInAnyOrder(".onrecord-" + killed + "-young.part", ".onrecord-" + here + "-old.part");
    }

    private static File draft(Console console, String name) {
        return console.write(".onrecord-" + name, "half").toFile();
    }

    @Test
    void saysWhatItIs(Console console) {
        console.done("add", "claim");

        assertThat(console.rows().number("PRAGMA application_id")).isEqualTo(0x6f6e7263);
        assertThat(console.rows().number("PRAGMA user_version")).isPositive();
        assertThat(console.rows().value("PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(console.done("store", "info").out())
                .contains(console.store().toString(), "claims    1 (1 unverified)", "entries   1");
    }

    @Test
    void canBeReadAndWrittenAtOnceAgainAfterItsFirstLoad(Console console) throws IOException {
        var file = console.write("one.ndjson", "{\"text\":\"one\"}\n").toString();

        console.done("load", file);

        assertThat(console.rows().value("PRAGMA journal_mode")).isEqualTo("wal");
    }

    @Test
    void takesItsFirstLoadWhileAnotherConsoleHasItOpen(Console console) throws IOException {
        var file = console.write("one.ndjson", "{\"text\":\"one\"}\n").toString();

        try (var other = Store.open(console.store())) {
            console.done("load", file);

            assertThat(other.claims().newest()).hasValue(new ClaimId(1));
        }
    }

    @Test
    void holdsTypedTables(Console console) {
        console.done("add", "claim");

        assertThat(console.rows()
                        .column("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                + " AND strict = 0 AND name NOT IN ('sqlite_schema', 'schema_history')"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET content = '{}'",
                "UPDATE entry SET hash = zeroblob(32) WHERE id = 1",
                "DELETE FROM entry",
                "DELETE FROM entry WHERE id = 1",
                "UPDATE command SET recorded_by = 'lee'",
                "UPDATE command SET line = ''",
                "DELETE FROM command",
            })
    void refusesToChangeOrRemoveWhatWasRecorded(String sql, Console console) {
        console.done("add", "claim");

        assertThatThrownBy(() -> console.rows().change(sql)).rootCause().hasMessageContaining("append-only");

        console.done("store", "check");
    }

    @Test
    void refusesAStoreOfANewerProgram(Console console) throws IOException {
        console.done("add", "claim");
        console.rows().change("PRAGMA user_version = 99");
        var before = contentOf(console);

        var refused = console.run("add", "another").expect(3);

        assertThat(refused.err()).contains("newer onrecord (schema 99").contains("hint: ");
        assertThat(contentOf(console)).isEqualTo(before);
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram(Console console) throws IOException {
        console.rows().change("CREATE TABLE bookmark (id INTEGER)");
        var before = contentOf(console);

        var refused = console.run("add", "claim").expect(3);

        assertThat(refused.err()).contains("not an onrecord store");
        assertThat(contentOf(console)).isEqualTo(before);
    }

    @Test
    void refusesATextFile(Console console) throws IOException {
        var text = "Dear editor,\n".repeat(1000);
        Files.writeString(console.store(), text);

        assertThat(console.run("list").expect(3).err()).contains("not an onrecord store", "hint: ");
        assertThat(console.store()).content(UTF_8).isEqualTo(text);
    }

    @Test
    void makesAStoreOfAnEmptyFileOnlyWhereThatIsWanted(Console console) throws IOException {
        Files.createFile(console.store());

        assertThat(console.run("add", "claim").expect(3).err())
                .contains("the file is empty, not a store: " + console.store(), "hint: ", "--new");
        assertThat(console.store()).isEmptyFile();
        console.done("--new", "add", "claim");
        console.done("--new", "add", "another");

        assertThat(console.rows().texts()).containsExactly("claim", "another");
    }

    @Test
    void refusesAPipeAtOnce(Console console) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", console.store().toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(console.run("list").expect(3).err()).contains("the store is not a regular file", "hint: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "show c | UPDATE entry SET kind = 'sealed' WHERE id = 1",
                "show c | UPDATE entry SET content = replace(content, '\"low\"', '\"utmost\"') WHERE kind = 'rated'",
                "status | UPDATE state_count SET state = 200",
            })
    void saysThatAWordIsOfANewerProgram(String command, String sql, Console console) {
        console.doneScript("add claim --key c\nrate c low --because x\n");
        console.rows().tamper(sql);

        assertThat(console.run(command.split(" ")).expect(3).err())
                .contains("the store was written by a newer onrecord", "hint: install the newer onrecord");
    }

    @Test
    void refusesAFolder(Console console) throws IOException {
        Files.createDirectory(console.store());

        assertThat(console.run("list").expect(3).err()).contains("the store is a folder");
    }

    @Test
    void refusesAPlaceWhereNoFileCanBe(Console console) {
        var file = console.write("file", "x").resolve("below.db");

        var below =
                console.start("", List.of("--store", file.toString(), "list")).expect(3);

        assertThat(below.err()).contains("the store cannot be created: " + file, "hint: name another file");
    }

    @Test
    void saysThatADamagedFileIsDamaged(Console console) throws IOException {
        console.doneScript("add \"some words to fill the pages with\"\n".repeat(200));
        var bytes = Files.readAllBytes(console.store());
        Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 0x5a);
        Files.write(console.store(), bytes);

        var refused = console.run("list");

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("damaged", "hint: ").doesNotContain("\tat ");
    }

    @Test
    void runsItsMigrationsOnceAndNeedsNothingOfThemAfterwards(Console console) throws Exception {
        console.done("add", "claim");
        var history = console.rows().column("SELECT installed_on FROM schema_history");

        var listed = withoutFlyway(console, "--store", console.store().toString(), "list", "--format", "ndjson");
        var created = withoutFlyway(console, "--store", console.file("new.db").toString(), "list");

        assertThat(listed.exitCode()).as(listed.errors()).isZero();
        assertThat(listed.output()).contains("\"id\":\"C1\"");
        assertThat(created.exitCode()).as("the migrations do need it").isNotZero();
        assertThat(console.rows().column("SELECT installed_on FROM schema_history"))
                .isEqualTo(history);
    }

    private static String contentOf(Console console) throws IOException {
        return Files.readString(console.store(), ISO_8859_1);
    }

    private static Outcome withoutFlyway(Console console, String... arguments) throws Exception {
        var path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("flyway"))
                .collect(Collectors.joining(File.pathSeparator));
        var java = new Program(Path.of(System.getProperty("java.home"), "bin", "java"), console.folder());
        return java.run(
                Map.of(),
                Stream.concat(
                                Stream.of("-XX:TieredStopAtLevel=1", "-cp", path, OnRecord.class.getName()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
