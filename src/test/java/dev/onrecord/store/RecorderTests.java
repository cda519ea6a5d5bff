package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.store.entry.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTests {

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
    void leavesNoTraceOfACommandWithoutEntries() {
        store.record(Workspace.stamp(), recorder -> recorder.recorded());

        assertThat(store.entries().commands()).isEmpty();
        assertThat(store.recorded()).isZero();
    }

    @Test
    void countsClaimsAndEntriesFromOne() {
        workspace.add("one");
        workspace.append(new ClaimId(1), new Rated(Confidence.LOW, "thin"));

        assertThat(workspace.add("two")).isEqualTo(new ClaimId(2));
        assertThat(store.entries().head().entries()).isEqualTo(3);
        assertThat(store.entries().command(3).line()).isEqualTo("add");
    }

    @Test
    void dropsWhatIsFinerThanAMillisecond() {
        var at = Instant.parse("2025-04-17T12:00:00.123456Z");
        store.record(new Stamp("kim", at, "add", "test", null), recorder -> recorder.addClaim(ClaimContent.of("one")));

        assertThat(store.entries().find(new EntryId(1)).orElseThrow().recordedAt())
                .isEqualTo(Instant.parse("2025-04-17T12:00:00.123Z"));
    }

    @Test
    void projectsWhatACommandSaysOfItsOwnClaims() {
        var rated = store.record(Workspace.stamp(), recorder -> {
            var claim = recorder.addClaim(ClaimContent.of("one"));
            recorder.append(claim, new Rated(Confidence.HIGH, "seen"));
            return claim;
        });

        assertThat(store.claims().countsByConfidence(null)).containsOnlyKeys("high");
        assertThat(store.claims().find(rated, Workspace.PRESENT).orElseThrow().standing())
                .isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void removesTheProjectionOfAClaimWhoseCommandIsUndone() {
        workspace.add("one");
        store.record(Workspace.stamp(), recorder -> {
            recorder.append(null, new Undone(1));
            recorder.touchClaimsOf(1);
            return recorder.recorded();
        });

        assertThat(store.claims().count()).isZero();
        assertThat(store.claims().exists(new ClaimId(1))).isFalse();
        assertThat(workspace.add("two")).isEqualTo(new ClaimId(2));
    }

    @Test
    void stopsWhereItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> workspace.add("one")).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(store.entries().head().entries()).isZero();
    }
}
