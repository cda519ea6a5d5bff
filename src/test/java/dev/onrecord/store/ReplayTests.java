package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.store.entry.Cover;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTests {

    private static final Map<String, Object> ONE = Map.of("text", "one");

    private Workspace workspace;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = new Workspace(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void endsInTheHashOfTheRecordThatItCopies(@TempDir Path other) {
        workspace.add("one");
        workspace.append(new ClaimId(1), new Rated(Confidence.LOW, "thin"));
        try (var copy = new Workspace(other)) {
            replay(
                    copy,
                    replay -> workspace
                            .store()
                            .entries()
                            .eachRaw(workspace.store().entries().head(), entry -> {
                                replay.command(
                                        Workspace.stamp(), entry.command().cover());
                                var fields = entry.kind().equals("rated")
                                        ? Map.<String, Object>of("level", "low", "because", "thin")
                                        : ONE;
                                replay.entry(entry.claim(), entry.kind(), fields, entry.cover());
                            }));

            assertThat(copy.store().entries().head())
                    .isEqualTo(workspace.store().entries().head());
        }
    }

    @Test
    void refusesAnEntryBeforeAnyCommand() {
        assertRefused(replay -> replay.entry(new ClaimId(1), "claim-added", ONE, Cover.PLAIN), "before its command");
    }

    @Test
    void refusesAClaimOutOfOrder() {
        assertRefused(
                replay -> {
                    replay.command(Workspace.stamp(), Cover.PLAIN);
                    replay.entry(new ClaimId(2), "claim-added", ONE, Cover.PLAIN);
                },
                "C2");
    }

    @Test
    void refusesAStatementThatItDoesNotKnow() {
        assertRefused(replay -> replay.entry(null, "guessed", Map.of(), Cover.PLAIN), "not a statement: guessed");
    }

    private void assertRefused(Consumer<Replay> work, String message) {
        assertThatThrownBy(() -> replay(workspace, work))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
        assertThat(workspace.store().entries().head().entries()).isZero();
    }

    private static void replay(Workspace into, Consumer<Replay> work) {
        into.store().inTransaction(() -> {
            try (var replay = into.store().replay()) {
                work.accept(replay);
            }
            return true;
        });
    }
}
