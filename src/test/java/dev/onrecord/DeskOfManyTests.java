package dev.onrecord;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.team.PostgresServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program at the record of a desk, each run a new start. */
@ExtendWith(OnRecordExtension.class)
class DeskOfManyTests {

    private String database;
    private Console ana;
    private Console ben;

    @BeforeEach
    void makeDesk(Console console) {
        database = PostgresServer.shared().newDatabase();
        ana = Console.ofLogin(console.folder(), "ana", database);
        ben = Console.ofLogin(console.folder(), "ben", database);
        ana.done("store", "create", ana.place());
        ana.done("store", "allow", "ben", "checker");
    }

    @Test
    void losesNothingWhereManyRecordAtOnce() throws Exception {
        ana.done("store", "allow", "cleo", "editor");
        var cleo = Console.ofLogin(ana.folder(), "cleo", database);
        var runs = new ArrayList<Callable<Result>>();
        for (Console console : List.of(ana, ben, cleo)) {
            var lines = ("add \"by " + console.actor() + "\"\n").repeat(15);
            var file = console.write(console.actor() + ".onr", lines).toString();
            runs.add(() -> console.run("run", "--keep-going", file));
        }
        runs.add(() -> ana.run(
                "run",
                ana.write("whole.onr", "add \"all\"\nadd \"or nothing\"\n").toString()));

        for (Result result : atOnce(runs)) {
            result.expect(0);
        }

        assertThat(ana.done("list", "--format", "csv").out()).hasLineCount(1 + 3 * 15 + 2);
        assertThat(ben.done("list", "--format", "csv").out())
                .isEqualTo(ana.done("list", "--format", "csv").out());
        ben.done("store", "check", "--all");
    }

    private static List<Result> atOnce(List<Callable<Result>> runs) throws Exception {
        var pool = Executors.newFixedThreadPool(runs.size());
        try {
            var results = new ArrayList<Result>();
            for (var run : pool.invokeAll(runs, 60, SECONDS)) {
                results.add(run.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void goesOnReadingWhereTheDeskCannotBeReached() {
        ana.done("add", "one");
        var away = Console.ofLogin(ana.folder(), "ana", database, "localhost:1,localhost:" + port());
        away.done("list");
        var alone = Console.ofLogin(ana.folder(), "ana", database, "localhost:1");
        move(ana.store(), alone.store());

        var listed = alone.run("list", "--format", "csv").expect(0);
        assertThat(listed.out()).contains("one");
        assertThat(listed.notes())
                .first()
                .asString()
                .startsWith("the desk cannot be reached; this is the record as of ");

        var added = alone.run("add", "two").expect(3);
        assertThat(added.err()).contains("the desk cannot be reached, and changes need it", "nothing was recorded");
        assertThat(alone.run("store", "catch-up").expect(3).failure()).contains("the desk cannot be reached");
        assertThat(alone.done("store", "info").out()).contains("reached   not since 2");
        assertThat(Console.ofLogin(ana.folder(), "eve", database, "localhost:1")
                        .run("list")
                        .expect(3)
                        .err())
                .contains("the desk cannot be reached");
    }

    @Test
    void keepsChangesForLaterWhereTheDeskCannotBeReached() throws IOException {
        ana.done("add", "one");
        var away = Console.ofLogin(ana.folder(), "ana", database, "localhost:1");
        move(ana.store(), away.store());

        assertThat(away.start("", List.of("--store", away.place(), "--later", "rate", "C1", "low", "--because", "dry"))
                        .expect(0)
                        .err())
                .contains("kept for later in ", ": rate C1 low --because dry");
        away.start("", List.of("--store", away.place(), "--later", "tag", "C1", "x"))
                .expect(0);
        away.start("", List.of("--store", away.place(), "--later", "add", "two", "--key", "k"))
                .expect(0);
        away.asked(new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8)), "tag", "C1", "y")
                .expect(0);
        assertThat(away.asked(new ByteArrayInputStream("n\n".getBytes(StandardCharsets.UTF_8)), "tag", "C1", "z")
                        .exitCode())
                .isEqualTo(3);
        assertThat(away.run("tag", "C1", "z").exitCode()).isEqualTo(3);
        assertThat(away.done("list", "--format", "csv").out()).hasLineCount(2);

        var kept = away.store().resolveSibling(away.store().getFileName() + ".later.onr");
        var here = ana.store().resolveSibling(ana.store().getFileName() + ".later.onr");
        Files.move(kept, here);
        ana.done("add", "another", "--key", "k");
        var told = ana.done("list");
        assertThat(told.err()).contains("4 lines typed while the desk could not be reached; store later records");

        assertThat(ana.run("store", "later").expect(1).err()).contains("3 lines recorded, 1 not");
        assertThat(here)
                .content()
                .contains("# typed 2", "# not recorded: ", "add two --key k")
                .hasLineCount(3);
        assertThat(ana.rows().column("SELECT line FROM command ORDER BY id"))
                .anyMatch(line -> line.startsWith("rate C1 low --because dry  # typed 2"));
        Files.writeString(here, "# typed 2026-01-01T00:00:00Z\ntag C1 q\n");
        ana.done("store", "later");
        assertThat(here).doesNotExist();
        assertThat(ana.start("", List.of("--store", ana.store().toString(), "--later", "list"))
                        .exitCode())
                .isEqualTo(2);
    }

    private static int port() {
        return PostgresServer.shared().port();
    }

    private static void move(Path copy, Path to) {
        try {
            Files.copy(copy, to);
            Files.copy(
                    copy.resolveSibling(copy.getFileName() + ".desk"), to.resolveSibling(to.getFileName() + ".desk"));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://ana:s3cret@h/d", "postgresql://h/d?password=s3cret"})
    void neverShowsAPasswordAgain(String address) {
        for (List<String> arguments : List.of(
                List.of("--store", address, "list"),
                List.of("--stroe", address, "list"),
                List.of(address),
                List.of("list", address),
                List.of("store", "create", address),
                List.of("store", "share", address, "x"))) {
            var refused = ana.start("", arguments);
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.screen()).doesNotContain("s3cret");
        }
        assertThat(ana.start("", List.of("--store", address, "list")).expect(2).err())
                .contains("no password in the address of a desk");
        var variable =
                ana.with("ONRECORD_STORE", address).start("", List.of("list")).expect(2);
        assertThat(variable.err())
                .contains("ONRECORD_STORE: no password in the address")
                .doesNotContain("s3cret");
        assertThat(ana.stdin("store create " + address + "\n").expect(1).screen())
                .doesNotContain("s3cret");
    }

    @Test
    void tellsAWrongPasswordAndAMissingOne() {
        assertThat(ana.with("PGPASSWORD", "guess").run("list").expect(3).err())
                .contains("the server does not let ana in", "PGPASSWORD or ~/.pgpass")
                .doesNotContain("guess");
        var silent = ana.with("PGPASSWORD", "").with("HOME", "/nowhere");
        assertThat(silent.run("list").expect(3).err()).contains("the server does not let ana in");
        var asked = silent.asked(new ByteArrayInputStream("ana-secret\n".getBytes(StandardCharsets.UTF_8)), "list");
        assertThat(asked.expect(0).screen()).contains("password at the desk: ").doesNotContain("ana-secret");
    }

    @Test
    void recordsUnderNoOtherNameAndAtNoOtherTime() {
        var refused = ana.start("", List.of("--store", ana.place(), "--as", "kim", "list"));
        assertThat(refused.expect(1).failure()).contains("you are ana here");
        assertThat(refused.err()).contains("hint: leave out --as and --now");
        assertThat(ana.start("", List.of("--store", ana.place(), "--now", "2025-01-01T00:00:00Z", "list"))
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void sharesARecordAndKnowsItsPeopleByTheirFormerNames(Console file) {
        file.done("add", "one");
        file.as("lee").done("add", "two");
        file.done("rate", "C1", "low", "--because", "dry");
        file.as("lee").done("rate", "C2", "low", "--because", "wet");
        var url = "postgresql://ana@localhost:" + port() + "/"
                + PostgresServer.shared().newDatabase();
        var console = file.with("PGPASSWORD", "ana-secret")
                .with("ONRECORD_DESKS", file.file("desks").toString());
        console.done("store", "create", url);

        assertThat(console.done("store", "share", url).err()).contains("shared 4 entries at " + url);
        assertThat(console.run("store", "share", url).expect(1).err()).contains("the log is not empty");

        var at = new ArrayList<>(List.of("--store", url));
        at.addAll(List.of("store", "allow", "ben", "checker", "--is", "lee"));
        console.start("", at).expect(0);
        var shared = Console.ofLogin(file.folder(), "ben", url.substring(url.lastIndexOf('/') + 1));
        assertThat(shared.done("list", "--format", "csv").out()).contains("one", "two");
        assertThat(shared.run("retract", "E3", "--because", "no").expect(1).err())
                .contains("for editors");
        shared.done("retract", "E4", "--because", "no");
    }

    @Test
    void namesWhatWasChangedBehindItsBack() throws SQLException {
        ana.done("add", "one");
        ana.done("rate", "C1", "low", "--because", "first");
        ana.done("rate", "C1", "moderate", "--because", "second");
        var before = ben.done("store", "info").out();
        try (var superuser = PostgresServer.shared().superuser(database)) {
            PostgresServer.run(superuser, "SET session_replication_role = replica");
            PostgresServer.run(
                    superuser, "UPDATE onrecord.entry SET content = replace(content, 'first', 'forged') WHERE id = 2");

            assertThat(ben.done("list").exitCode()).isZero();
            assertThat(ben.run("store", "check", "--all").expect(1).out())
                    .contains("E2 of command 2 is not the same there");
            var newcomer = Console.ofLogin(ana.file("elsewhere"), "ben", database);
            assertThat(newcomer.run("list").expect(3).err()).contains("E2 does not continue the chain");

            PostgresServer.run(superuser, "DELETE FROM onrecord.entry WHERE id = 3");
            PostgresServer.run(superuser, "DELETE FROM onrecord.command WHERE id = 3");
            PostgresServer.run(
                    superuser,
                    "UPDATE onrecord.head SET commands = 2, entries = 2,"
                            + " hash = (SELECT hash FROM onrecord.entry WHERE id = 2)");
        }
        var lost = ben.run("list").expect(3);
        assertThat(lost.err())
                .contains("the desk's record is not the one that this copy continues: it ends before E3")
                .contains("nothing was overwritten");
        assertThat(ben.run("add", "more").expect(3).err()).contains("not the one that this copy continues");
        assertThat(before).contains("entries   3");
    }

    @Test
    void removesWordsOnTheServerAndInEveryCopy() throws SQLException {
        ana.done("store", "allow", "cleo", "editor");
        ana.done("add", "one");
        ana.done("rate", "C1", "low", "--because", "the source is Jane Doe");
        ben.done("list");
        var cleo = Console.ofLogin(ana.folder(), "cleo", database);

        cleo.asked(
                        new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8)),
                        "redact",
                        "E2",
                        "--because",
                        "court")
                .expect(0);

        try (var superuser = PostgresServer.shared().superuser(database);
                var query = superuser.createStatement();
                var row = query.executeQuery("SELECT (SELECT content FROM onrecord.entry WHERE id = 2)"
                        + " || (SELECT line FROM onrecord.command WHERE id = 2)")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("{}");
        }
        var newcomer = Console.ofLogin(ana.file("elsewhere"), "ben", database);
        for (Console console : List.of(cleo, ben, newcomer)) {
            console.done("store", "check", "--all");
            assertThat(console.rows().column("SELECT content FROM entry WHERE id = 2"))
                    .containsExactly("{}");
        }
    }

    @Test
    void namesWhereTheLogWasForked() throws SQLException {
        ana.done("add", "one");
        ana.done("add", "two");
        ben.done("list");
        try (var superuser = PostgresServer.shared().superuser(database)) {
            PostgresServer.run(superuser, "UPDATE onrecord.entry SET hash = sha256(hash) WHERE id = 2");
            PostgresServer.run(superuser, "UPDATE onrecord.head SET hash = sha256(hash)");
        }

        assertThat(ben.run("list").expect(3).err()).contains("they differ from E2 on");
    }

    @Test
    void readsNothingThatANewerProgramWrote() throws SQLException {
        try (var superuser = PostgresServer.shared().superuser(database)) {
            PostgresServer.run(superuser, "UPDATE onrecord.head SET words = words + 1");
        }

        assertThat(ana.run("list").expect(3).err()).contains("written by a newer onrecord");
        assertThat(ana.run("store", "create", ana.place()).expect(3).err()).contains("written by a newer onrecord");
    }

    @Test
    void saysWhereThereIsNoRecordYet() {
        var empty = Console.ofLogin(ana.folder(), "ana", PostgresServer.shared().newDatabase());
        assertThat(empty.run("list").expect(3).err())
                .contains("there is no record at", "hint: store create postgresql://ana@");
        var none = Console.ofLogin(ana.folder(), "ana", "nowhere");
        assertThat(none.run("list").expect(3).err()).contains("the server has no database nowhere");
    }
}
