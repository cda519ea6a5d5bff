package dev.onrecord.store.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.store.Workspace;
import dev.onrecord.store.match.MatchIndex.IndexedClaim;
import dev.onrecord.store.match.MatchIndex.IndexedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchIndexTests {

    private static final ClaimId ONE = new ClaimId(1);
    private static final ClaimId TWO = new ClaimId(2);

    private Workspace workspace;
    private MatchIndex index;

    @BeforeEach
    void openAStoreWithTwoClaims(@TempDir Path folder) {
        workspace = new Workspace(folder);
        index = workspace.store().matchIndex();
        workspace.add(Workspace.content(null, "Tax rose", "budget"));
        workspace.add("Tax fell");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static IndexedClaim indexed(ClaimId claim, String... terms) {
        return new IndexedClaim(claim, 7, "Headline", "", List.of(terms));
    }

    @Test
    void findsClaimsByTheirTermsAndCountsThem() {
        index.add(List.of(indexed(ONE, "tax", "rose", "tax"), indexed(TWO, "tax", "fell")));

        assertThat(index.claimsWith("tax")).containsExactly(1, 2);
        assertThat(index.claimsWith("none")).isEmpty();
        assertThat(index.counts(List.of("tax", "rose", "none"))).isEqualTo(Map.of("tax", 2L, "rose", 1L));
        assertThat(index.digests(List.of(TWO))).isEqualTo(Map.of(TWO, 7L));
        assertThat(index.highestClaim()).isEqualTo(2);
    }

    @Test
    void hasToReadClaimsThatAreNewOrChanged() {
        assertThat(index.unread(9)).containsExactly(ONE, TWO);
        index.add(List.of(indexed(ONE, "tax"), indexed(TWO, "tax")));
        assertThat(index.unread()).isZero();
        workspace.append(ONE, new Rated(Confidence.LOW, "thin"));
        assertThat(index.unread(9)).containsExactly(ONE);
        index.markRead(List.of(ONE));

        assertThat(index.unread()).isZero();
    }

    @Test
    void returnsTextsInTheGivenOrderWithoutThoseThatAreNotRead() {
        index.add(List.of(indexed(ONE, "tax"), indexed(TWO, "tax")));
        index.remove(List.of(new ClaimId(9)));

        assertThat(index.texts(List.of(TWO, new ClaimId(9), ONE)))
                .extracting(IndexedText::text)
                .containsExactly("Tax fell", "Tax rose");
        index.remove(List.of(TWO));
        assertThat(index.texts(List.of(TWO, ONE)))
                .extracting(IndexedText::claim)
                .containsExactly(ONE);
    }

    @Test
    void keepsTheOrderOfTheClaimsThatAQueryAllows() {
        var ofBudget = ClaimQuery.all(Workspace.PRESENT).inStory("budget");

        assertThat(index.within(List.of(TWO, ONE), null)).containsExactly(TWO, ONE);
        assertThat(index.within(List.of(TWO, ONE), ofBudget)).containsExactly(ONE);
    }
}
