package dev.onrecord.team;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is stopped at once and started again while consoles record. */
class StoppedServerTests {

    private static final int STOPS = Integer.getInteger("tries", 2);
    private static final int SOME = 5;
    private static final List<String> WRITERS = List.of("ana", "ben", "cleo");

    @TempDir
    Path folder;

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        try (var server = PostgresServer.ofItsOwn()) {
            var desk = Desk.at(server, folder);
            var isOver = new AtomicBoolean();
            var done = new Semaphore(0);
            var pool = Executors.newFixedThreadPool(WRITERS.size());
            var opened = new CountDownLatch(WRITERS.size());
            var runs = new ArrayList<Future<Written>>();
            for (String writer : WRITERS) {
                runs.add(pool.submit(write(desk, writer, opened, done, isOver)));
            }
            opened.await(30, SECONDS);
            for (int stop = 0; stop < STOPS; stop++) {
                waitForSome(done);
                server.stopAtOnceAndStart();
            }
            waitForSome(done);
            isOver.set(true);
            var acknowledged = new ArrayList<String>();
            var doubtful = new ArrayList<String>();
            for (var run : runs) {
                acknowledged.addAll(run.get(60, SECONDS).acknowledged());
                doubtful.addAll(run.get().doubtful());
            }
            pool.shutdown();

            var there = texts(desk, "dora");
            assertThat(acknowledged).isNotEmpty();
            assertThat(there).doesNotHaveDuplicates().containsAll(acknowledged);
            there.removeAll(acknowledged);
            assertThat(doubtful).containsAll(there);
            for (String writer : WRITERS) {
                assertThat(texts(desk, writer)).isEqualTo(texts(desk, "dora"));
            }
        }
    }

    /** Waits until more was acknowledged, so that the writers are at work when the server stops. */
    private static void waitForSome(Semaphore done) throws InterruptedException {
        done.drainPermits();
        assertThat(done.tryAcquire(SOME, 60, SECONDS)).isTrue();
    }

    private static Callable<Written> write(
            Desk desk, String writer, CountDownLatch opened, Semaphore done, AtomicBoolean isOver) {
        return () -> {
            var written = new Written(new ArrayList<>(), new ArrayList<>());
            try (var store = desk.open(writer)) {
                opened.countDown();
                for (int number = 0; !isOver.get(); number++) {
                    var text = writer + " " + number;
                    try {
                        store.catchUp();
                        Desk.add(store, writer, text);
                        written.acknowledged().add(text);
                        done.release();
                    } catch (RecordMoved overtaken) {
                        // It was not recorded, and is not tried again.
                    } catch (StoreException stopped) {
                        written.doubtful().add(text);
                    }
                }
            }
            return written;
        };
    }

    private static List<String> texts(Desk desk, String login) {
        try (Store store = desk.open(login)) {
            assertThat(store.check().chain()).isEmpty();
            var texts = new ArrayList<String>();
            store.claims()
                    .each(
                            ClaimQuery.all(Cutoff.none(ZoneOffset.UTC)),
                            claim -> texts.add(claim.content().text()));
            return texts;
        }
    }

    /** What a console was told was recorded, and what it was not told of. */
    private record Written(List<String> acknowledged, List<String> doubtful) {}
}
