package dev.onrecord.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.store.Workspace;
import dev.onrecord.store.query.ClaimLookup.ClaimLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimLookupTests {

    private Workspace workspace;
    private ClaimLookup lookup;

    @BeforeEach
    void openAStoreWithTwelveClaims(@TempDir Path folder) {
        workspace = new Workspace(folder);
        lookup = workspace.store().lookup();
        for (int i = 1; i <= 12; i++) {
            workspace.add(Workspace.content("k" + i, "Claim about unemployment number " + i, i > 6 ? "budget" : null));
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void findsClaimsByTheFirstDigitsOfTheirNumbers() {
        assertThat(numbers(lookup.numbered("1", 10))).containsExactly(1L, 10L, 11L, 12L);
        assertThat(numbers(lookup.numbered("1", 2))).containsExactly(1L, 10L);
        assertThat(lookup.numbered("0", 10)).isEmpty();
        assertThat(lookup.numbered("9".repeat(19), 10)).isEmpty();
    }

    @Test
    void findsClaimsByTheBeginningOfTheirKeys() {
        assertThat(numbers(lookup.keyed("k1", 10))).containsExactly(1L, 10L, 11L, 12L);
    }

    @Test
    void findsClaimsByTheBeginningsOfTheirWords() {
        assertThat(numbers(lookup.worded("unemp numb 1", 2))).containsExactly(1L, 10L);
        assertThat(lookup.worded("…", 2)).isEmpty();
    }

    @Test
    void findsUnverifiedClaimsOfAStoryOldestFirst() {
        workspace.append(new ClaimId(7), new Concluded(Verdict.REFUTED, "shown", List.of()));

        assertThat(numbers(lookup.waiting("budget", 2))).containsExactly(8L, 9L);
        assertThat(numbers(lookup.waiting(null, 1))).containsExactly(1L);
    }

    @Test
    void putsClaimsFirstThatShareMoreWords() {
        workspace.add("Unemployment rose");
        workspace.add("Unemployment rose in Saxony");

        assertThat(numbers(lookup.alike("In Saxony, unemployment is high", new ClaimId(1), 2)))
                .containsExactly(14L);
        assertThat(numbers(lookup.alike("unemployment", new ClaimId(1), 2))).containsExactly(2L, 3L);
    }

    private static List<Long> numbers(List<ClaimLine> lines) {
        return lines.stream().map(line -> line.id().number()).toList();
    }
}
