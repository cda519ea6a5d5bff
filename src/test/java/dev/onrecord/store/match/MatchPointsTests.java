package dev.onrecord.store.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.store.Workspace;
import dev.onrecord.store.match.MatchIndex.IndexedClaim;
import dev.onrecord.store.match.MatchPoints.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchPointsTests {

    private static final ClaimId ONE = new ClaimId(1);

    private Workspace workspace;
    private MatchPoints points;

    @BeforeEach
    void openAStoreWithAPoint(@TempDir Path folder) {
        workspace = new Workspace(folder);
        points = workspace.store().matchPoints();
        workspace.add("one");
        workspace.store().matchIndex().add(List.of(new IndexedClaim(ONE, 7, "", "", List.of("one"))));
        points.resetUnlessMadeBy(List.of("first", "second"));
        points.keep(List.of(ONE), List.of(new Point(ONE, 1, new byte[] {1, 2})));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void keepsThePointsOfTheSameModels() {
        points.resetUnlessMadeBy(List.of("first", "second"));

        assertThat(points.pending()).isZero();
        assertThat(points.highestClaim()).isEqualTo(1);
        assertThat(read()).singleElement().satisfies(point -> {
            assertThat(point.model()).isEqualTo(1);
            assertThat(point.place()).containsExactly(1, 2);
        });
    }

    @Test
    void forgetsThePointsOfOtherModelsAndHasToReadAllClaims() {
        points.resetUnlessMadeBy(List.of("second", "first"));

        assertThat(points.areMadeBy(List.of("second", "first"))).isTrue();
        assertThat(read()).isEmpty();
        assertThat(points.pending(9)).containsExactly(ONE);
    }

    @Test
    void changesItsVersionWhenAnotherConsoleWrites() {
        long before = points.version();
        workspace.run("DELETE FROM match_point");

        assertThat(points.version()).isNotEqualTo(before);
    }

    private List<Point> read() {
        var read = new ArrayList<Point>();
        points.each(read::add);
        return read;
    }
}
