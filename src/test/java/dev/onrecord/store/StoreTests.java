package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.ClaimContent;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What transactions and threads may do with a store. */
class StoreTests {

    private Workspace workspace;
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = new Workspace(folder);
        store = workspace.store();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void rollsBackWorkThatSucceeds() {
        assertThat(store.<ClaimId>rollingBack(() -> workspace.add("one"))).isEqualTo(new ClaimId(1));

        assertThat(store.entries().head().entries()).isZero();
        assertThat(store.recorded()).isZero();
    }

    @Test
    void rollsBackOnlyThePartThatFails() {
        store.inTransaction(() -> {
            workspace.add("one");
            assertThatThrownBy(() -> store.record(Workspace.stamp(), recorder -> {
                        recorder.addClaim(ClaimContent.of("two"));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            return workspace.add("three");
        });

        assertThat(store.claims()
                        .find(new ClaimId(2), Workspace.PRESENT)
                        .orElseThrow()
                        .content()
                        .text())
                .isEqualTo("three");
        assertThat(store.recorded()).isEqualTo(1);
    }

    @Test
    void writesAheadAgainAfterALargeTransaction() {
        workspace.database().close();
        store.inLargeTransaction(() -> workspace.add("one"));

        assertThat(workspace
                        .database()
                        .jdbc()
                        .sql("PRAGMA journal_mode")
                        .query(String.class)
                        .single())
                .isEqualTo("wal");
    }

    @Test
    @Timeout(60)
    void isReadByAnotherThreadWhileItsOwnerRecords() {
        var found = store.record(Workspace.stamp(), recorder -> {
            for (int i = 0; i < 2_000; i++) {
                recorder.addClaim(ClaimContent.of("claim " + i));
            }
            return CompletableFuture.supplyAsync(() -> store.claims().find(new ClaimId(1), Workspace.PRESENT))
                    .join();
        });

        assertThat(found.orElseThrow().content().text()).isEqualTo("claim 0");
        assertThat(store.claims().count()).isEqualTo(2_000);
    }

    @Test
    @Timeout(60)
    void isInterruptedByAnotherThreadAndUsedAgain() throws InterruptedException {
        workspace.add("one");
        var reads = new CountDownLatch(1);
        var stopper = new Thread(() -> {
            try {
                reads.await();
                for (int i = 0; i < 1_000 && !Thread.interrupted(); i++) {
                    store.interrupt();
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        stopper.start();

        assertThatThrownBy(() -> store.reading(() -> {
                    reads.countDown();
                    while (true) {
                        store.entries().eachRaw(store.entries().head(), entry -> {});
                    }
                }))
                .hasMessageContaining("interrupt");
        stopper.interrupt();
        stopper.join();

        assertThat(workspace.add("two")).isEqualTo(new ClaimId(2));
    }

    @Test
    void hasNothingToInterruptOnceItIsClosed() {
        store.close();

        store.interrupt();
    }
}
