package dev.onrecord;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** Several consoles work on one store at once, and nothing is lost. */
@ExtendWith(OnRecordExtension.class)
class ConcurrentConsolesTests {

    @Test
    void writeInTurn(Console console) {
        try (var one = Store.open(console.store());
                var other = Store.open(console.store())) {
            for (int i = 0; i < 20; i++) {
                add(one, "kim", "one " + i);
                add(other, "lee", "other " + i);
            }

            assertThat(texts(one)).hasSize(40).isEqualTo(texts(other));
            assertThat(one.check().chain()).isEmpty();
            assertThat(other.check().projections(claim -> {})).isEmpty();
        }
    }

    @Test
    void loseNothingWhenTheyWriteAtOnce(Console console) throws Exception {
        console.done("store", "info");

        for (var result : atOnce(
                List.of("kim", "lee"),
                person -> console.as(person)
                        .run(
                                "run",
                                "--keep-going",
                                console.write(person + ".onr", ("add \"by " + person + "\"\n").repeat(200))
                                        .toString()))) {
            assertThat(result.expect(0).notes()).last().isEqualTo("200 lines: 200 ok");
        }

        assertThat(console.rows().texts())
                .hasSize(400)
                .filteredOn("by kim"::equals)
                .hasSize(200);
        assertThat(console.rows().column("SELECT id FROM claim ORDER BY id"))
                .hasSize(400)
                .last()
                .isEqualTo("400");
        console.done("store", "check");
    }

    @RepeatedTest(10)
    void openANewStoreAtOnce(Console console) throws Exception {
        var people = List.of("kim", "lee", "park", "choi");

        atOnce(people, person -> console.as(person).run("add", person)).forEach(result -> result.expect(0));

        assertThat(console.rows().texts()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(console.folder().toFile().list()).containsExactly("onrecord.db");
        console.done("store", "check");
    }

    private static List<Result> atOnce(List<String> people, Function<String, Result> run) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(people.size());
        try {
            var runs = new ArrayList<Future<Result>>();
            for (String person : people) {
                runs.add(pool.submit(() -> {
                    start.await();
                    return run.apply(person);
                }));
            }
            start.countDown();
            var results = new ArrayList<Result>();
            for (var each : runs) {
                results.add(each.get(60, SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void waitForOneAnother(Console console) throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var one = Store.open(console.store())) {
            var waiting = one.inTransaction(() -> {
                add(one, "kim", "first");
                var run = pool.submit(() -> console.as("lee").run("add", "second"));
                add(one, "kim", "still first");
                assertThat(run).isNotDone();
                return run;
            });

            waiting.get(30, SECONDS).expect(0);
        } finally {
            pool.shutdownNow();
        }

        assertThat(console.rows().texts()).containsExactly("first", "still first", "second");
        console.done("store", "check");
    }

    @Test
    void readWhatStoodWhileAnotherWrites(Console console) {
        console.done("add", "before");
        try (var one = Store.open(console.store())) {
            one.inTransaction(() -> {
                add(one, "kim", "not yet");
                assertThat(console.done("list", "--format", "ndjson").out()).hasLineCount(1);
                return true;
            });
        }

        assertThat(console.done("list", "--format", "ndjson").out()).hasLineCount(2);
    }

    /** Without that, a copy of the file alone would lack what was recorded since the log was last folded in. */
    @Test
    void keepTheLogBesideTheFileSmall(Console console) throws IOException {
        try (var store = Store.open(console.store())) {
            for (int i = 0; i < 300; i++) {
                add(store, "kim", "claim " + i);
            }
            var log = Path.of(console.store() + "-wal");

            assertThat(Files.size(log)).isLessThan(1_500_000);
            store.checkpoint();
            assertThat(Files.size(log)).isZero();
        }
    }

    /** What was recorded in a file that nobody finds any more would be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"moved", "removed", "replaced", "emptied", "cut"})
    void recordNothingInAFileThatIsNotTheirsAnyMore(String how, Console console) throws IOException {
        var file = console.store();
        try (var store = Store.open(file)) {
            add(store, "kim", "before");
            store.checkpoint();
            switch (how) {
                case "moved" -> Files.move(file, console.file("elsewhere.db"));
                case "removed" -> Files.delete(file);
                case "replaced" -> {
                    console.withOtherStore().done("add", "another");
                    Files.move(console.withOtherStore().store(), file, StandardCopyOption.REPLACE_EXISTING);
                }
                default -> {
                    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.truncate(how.equals("cut") ? channel.size() / 2 : 0);
                    }
                }
            }

            assertThatThrownBy(() -> add(store, "kim", "after"))
                    .isInstanceOfAny(StoreException.class, DataAccessException.class);
            assertThat(store.recorded()).isEqualTo(1);
        }
    }

    private static void add(Store store, String person, String text) {
        var content = new ClaimContent(null, text, null, null, List.of(), null, null, List.of(), null, null);
        var stamp = new Stamp(person, Instant.parse("2025-04-17T12:00:00Z"), "add", person, null);
        store.record(stamp, recorder -> recorder.addClaim(content));
    }

    private static List<String> texts(Store store) {
        var texts = new ArrayList<String>();
        store.claims()
                .each(
                        ClaimQuery.all(Cutoff.none(ZoneOffset.UTC)),
                        claim -> texts.add(claim.content().text()));
        return texts;
    }
}
