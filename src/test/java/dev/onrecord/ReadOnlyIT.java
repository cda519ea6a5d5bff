package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.onrecord.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that cannot be written is read as it is, by an ordinary user. */
@Timeout(120)
class ReadOnlyIT {

    private static final Path LAUNCHER = Program.packagedTree().resolve("bin").resolve("onrecord");
    private static final List<String> ORDINARY = List.of("--reuid", "65534", "--regid", "65534", "--clear-groups");
    private static final String NO_ROOM = """
            mount -t tmpfs -o size=2m none "$1" && cd "$1" && cp "$2"/onrecord.db* . || exit 77
            dd if=/dev/zero of=rest bs=4k 2>/dev/null
            "$3" --store onrecord.db list && "$3" --store onrecord.db store check && "$3" --store onrecord.db add more
            """;

    @TempDir
    Path folder;

    private Path kept;
    private Path store;

    @BeforeEach
    void makeAFolderToKeepAStoreIn() throws IOException {
        permit(folder, "rwxr-xr-x");
        kept = Files.createDirectory(folder.resolve("kept"));
        store = kept.resolve("onrecord.db");
    }

    @AfterEach
    void letTheFolderBeRemoved() throws IOException {
        permit(kept, "rwxr-xr-x");
    }

    @Test
    void isListedSearchedAndChecked() throws Exception {
        recorded();

        readsOnly("");
        assertThat(read("summary").output()).contains("One claim");
        assertThat(read("similar", "one claim"))
                .satisfies(found -> assertThat(found.errors()).contains("1 claim is not compared", "read-only"));
        assertThat(read("__complete", "onrecord --store " + store + " show C").output())
                .contains("C1");
    }

    @Test
    void isReadWithTheLogThatLiesBesideIt() throws Exception {
        withLog();

        readsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5"})
    void isReadAsAnUpgradedCopyWhereItIsOlder(String schema) throws Exception {
        try (var in = new GZIPInputStream(
                Objects.requireNonNull(ReadOnlyIT.class.getResourceAsStream("/stores/schema-" + schema + ".db.gz")))) {
            Files.copy(in, store);
        }

        readsOnly("; it has schema " + schema + ", so an upgraded copy is read");
    }

    @Test
    void isReadWhereTheDiskIsFull() throws Exception {
        recorded();

        isReadWithoutRoom();
    }

    @Test
    void isReadWithItsLogWhereTheDiskIsFull() throws Exception {
        withLog();

        isReadWithoutRoom();
    }

    private void recorded() throws Exception {
        var file = Files.writeString(folder.resolve("one.ndjson"), "{\"text\":\"One claim\"}\n");
        assertThat(packaged("--store", store.toString(), "load", file.toString())
                        .exitCode())
                .isZero();
        var note = Files.writeString(folder.resolve("note.onr"), "tag C1 later\n");
        assertThat(packaged("--store", store.toString(), "run", note.toString()).exitCode())
                .isZero();
    }

    /** Makes a store whose newest claim is in the log alone, as somebody was reading when it was recorded. */
    private void withLog() throws Exception {
        var busy = folder.resolve("busy.db");
        packaged("--store", busy.toString(), "list");
        try (var reader = DriverManager.getConnection("jdbc:sqlite:" + busy);
                var statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM entry").close();
            packaged("--store", busy.toString(), "add", "One claim");
            Files.copy(busy, store);
            Files.copy(folder.resolve("busy.db-wal"), kept.resolve("onrecord.db-wal"));
        }
        assertThat(kept.resolve("onrecord.db-wal")).isNotEmptyFile();
    }

    private void readsOnly(String howSo) throws Exception {
        try (var files = Files.list(kept)) {
            for (var file : files.toList()) {
                permit(file, "r--r--r--");
            }
        }
        permit(kept, "r-xr-xr-x");
        var told = "the store is read-only: " + store + "; nothing can be recorded" + howSo + "\n";

        var listed = read("list", "--limit", "1", "--format", "csv");
        assertThat(listed.errors()).startsWith(told);
        assertThat(listed.output()).contains("C1");
        assertThat(listed.exitCode()).isZero();
        assertThat(read("store", "check").output())
                .matches("file: ok\nschema: ok\nchain: ok\n"
                        + "projections: ok, but for the full text: the store is read-only\n"
                        + "likeness: ok(, \\d+ claims? not read yet)?\nevidence: ok\ncopies: ok\n");
        assertThat(read("add", "more"))
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(3))
                .satisfies(refused ->
                        assertThat(refused.errors()).contains("the store cannot be written: it is read-only"));
    }

    private void isReadWithoutRoom() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var shell = new Program(Path.of("/bin/bash"), folder);
        var outcome = shell.run(
                environment(),
                "-c",
                "exec unshare -rm bash -c \"$0\" \"$@\" || exit 77",
                NO_ROOM,
                "bash",
                disk.toString(),
                kept.toString(),
                LAUNCHER.toString());
        assumeThat(outcome.exitCode()).as("a disk of its own").isNotEqualTo(77);

        assertThat(outcome.output()).contains("One claim", "chain: ok");
        assertThat(outcome.errors())
                .contains("the disk is full: onrecord.db; nothing can be recorded", "cannot be written");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    private Outcome packaged(String... arguments) throws Exception {
        return new Program(LAUNCHER, folder).run(environment(), arguments);
    }

    /** Runs a command on the store as a user who may not write it. */
    private Outcome read(String... words) throws Exception {
        var arguments = new ArrayList<>(List.of("--store", store.toString()));
        arguments.addAll(Arrays.asList(words));
        if (!System.getProperty("user.name").equals("root")) {
            return packaged(arguments.toArray(String[]::new));
        }
        arguments.add(0, LAUNCHER.toString());
        arguments.addAll(0, ORDINARY);
        return new Program(Path.of("/usr/bin/setpriv"), folder).run(environment(), arguments.toArray(String[]::new));
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin", "ONRECORD_ARCHIVE", "none");
    }

    private static void permit(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
