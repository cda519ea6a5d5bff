package dev.onrecord.store.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionCheckTests {

    private Workspace workspace;

    @BeforeEach
    void openAStoreWithTwoClaims(@TempDir Path folder) {
        workspace = new Workspace(folder);
        var claim = workspace.add(new ClaimContent(
                null, "one", "budget", "Ada", List.of("Ministry"), null, null, List.of("tax"), null, null));
        workspace.append(
                claim,
                new Asked("Ministry", null, null, null, new PartialDate("2025-05"), new PartialDate("2025-04-17")));
        workspace.add("two");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void findsNothingWrongWithWhatWasRecorded() {
        assertThat(workspace.store().check().projections(claim -> {})).isEmpty();
        assertThat(workspace.store().check().fullText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE claim SET speaker = 'Eve' WHERE id = 1          | claim: C1
            DELETE FROM claim WHERE id = 2                         | claim: C2
            DELETE FROM due                                        | due: C1
            INSERT INTO due VALUES (9, 'search', 'x', NULL, NULL, NULL) | due: C9
            UPDATE facet SET name = 'taxes' WHERE name = 'tax'     | facet: C1
            INSERT INTO facet VALUES ('tag', 'new', 2)             | facet: C2
            UPDATE state_count SET claims = 5 WHERE story = 'budget' | state_count: budget
            DELETE FROM state_count WHERE story = ''               | state_count: all stories
            INSERT INTO answer_count VALUES ('budget', 'denial', 1) | answer_count: budget
            """)
    void namesTheTableAndTheClaimOfAWrongRow(String change, String fault) {
        workspace.run(change);

        assertThat(workspace.store().check().projections(claim -> {}))
                .containsExactly(fault.replace(":", " does not follow from the entries:"));
    }

    @Test
    void comparesTheFullTextWithTheClaims() {
        workspace.run("INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', 1, 'one')");

        assertThat(workspace.store().check().fullText()).hasSize(1);
    }
}
