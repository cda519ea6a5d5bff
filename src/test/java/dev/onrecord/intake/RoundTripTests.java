package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Source;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.report.json.JsonDocument;
import dev.onrecord.report.json.PublishedClaim;
import dev.onrecord.report.json.PublishedSource;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported as JSON loads into an empty store and is exported again as it was. */
class RoundTripTests {

    private static final Cutoff NOW = Cutoff.none(ZoneOffset.UTC);

    private static final String STORY = """
            {"story": "Wildberries",
             "sources": [{"name": "RTVI", "kind": "outlet", "reliability": "C", "because": "seen before"},
                         {"name": "channels", "kind": "social", "unresolved": true}],
             "claims": [
               {"key": "part", "text": "part 조선 😀 \\u202e \\u001b[31m", "partOf": "whole", "tags": ["x", "y"]},
               {"key": "whole", "text": "whole", "speaker": "RTVI", "about": ["A", "B"], "on": "2025-04",
                "confidence": {"level": "low", "because": "one origin"},
                "verdict": "refuted", "because": "seen", "override": true, "note": "n", "url": "https://news.example/",
                "citations": [{"source": "RTVI", "from": ["channels"], "on": "2025-04-15"}, {"source": "Times"}],
                "evidence": [{"title": "t", "stance": "supports", "kind": "data", "credibility": "2", "at": "p. 3",
                              "file": "t.csv", "sha256": "%s", "size": 7}],
                "requests": [{"party": "A", "on": "2025-04-10", "by": "2025-04-12", "question": "q?", "via": "phone"},
                             {"party": "B", "on": "2025-04-16", "to": "press@b.example"}],
                "responses": [{"party": "A", "kind": "no-response", "on": "2025-04-13"},
                              {"party": "B", "kind": "declined", "on": "2025-04-15", "quote": "No.", "lang": "en"},
                              {"party": "C", "kind": "non-admission", "on": "2025-04-16", "searched": "KCNA",
                               "recheck": "2025-05-01"}],
                "waivers": [{"party": "D", "because": "not concerned"}]},
               {"text": "gone", "verdict": "withdrawn", "because": "a repeat"}]}
            """.formatted("ab".repeat(32));

    @TempDir
    private Path folder;

    @Test
    void anExportOfAnExportIsTheSame() throws IOException {
        var first = exportOf("first", STORY);
        var second = exportOf("second", first);
        var third = exportOf("third", second);

        assertThat(first).contains("\"no-response\"", "\"refuted\"", "\"withdrawn\"", "\"partOf\": \"C1\"");
        assertThat(withoutEntries(second)).isEqualTo(withoutEntries(first));
        assertThat(third).isEqualTo(second);
    }

    @Test
    void anExportSaysNothingNewToItsOwnStore() throws IOException {
        try (var desk = desk("one")) {
            desk.load("story.json", STORY);
            var entries = desk.entries();

            assertThat(desk.load("export.json", export(desk)).unchanged()).isEqualTo(3);
            assertThat(desk.entries()).isEqualTo(entries);
        }
    }

    @Test
    void theReviewsThatAreExportedLoad() throws IOException {
        var exported = Files.readString(Path.of("src/test/resources/golden/report/summary/claimreview.txt"));
        try (var desk = desk("reviews")) {
            var first = desk.load("reviews.json", exported);
            var again = desk.load("reviews.json", exported);

            assertThat(first.format()).isEqualTo(FileFormat.CLAIMREVIEW);
            assertThat(first.added()).isPositive();
            assertThat(first.rejected()).isZero();
            assertThat(again.unchanged()).isEqualTo(again.read());
        }
    }

    private String exportOf(String name, String content) throws IOException {
        try (var desk = desk(name)) {
            desk.load("story.json", content);
            return export(desk);
        }
    }

    private Desk desk(String name) throws IOException {
        return new Desk(Files.createDirectory(folder.resolve(name)));
    }

    private static String export(Desk desk) {
        var store = desk.store();
        var book = store.entries().sources(NOW);
        List<Source> sources = store.names().sources().stream().map(book::get).toList();
        var around = new Surroundings(
                Policy.standard(),
                book,
                whole -> List.of(),
                claim -> List.of(),
                claim -> Set.of(),
                Desk.NOW,
                ZoneOffset.UTC);
        var claims = new ArrayList<AssessedClaim>();
        store.claims().each(ClaimQuery.all(NOW), claim -> claims.add(AssessedClaim.of(claim, around)));
        var out = new StringWriter();
        var json = JsonDocument.object(out);
        json.field("summary", new Head("Wildberries", claims.size()));
        json.field("sources", sources.stream().map(PublishedSource::of).toList());
        json.list("claims");
        claims.forEach(claim -> json.add(PublishedClaim.of(claim, null)));
        json.end();
        return out.toString();
    }

    private static String withoutEntries(String export) {
        return export.replaceAll("\"entry\": \"E\\d+\"", "\"entry\": \"E\"");
    }

    private record Head(String title, int claims) {}
}
