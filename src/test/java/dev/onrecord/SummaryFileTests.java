package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onrecord.report.summary.SummaryFormat;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Files of summaries: whole or not at all, and never in the place of another without being told. */
@ExtendWith(OnRecordExtension.class)
class SummaryFileTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void takesNoOthersPlaceUnlessForced(Console console) throws IOException {
        console.done("add", "one");
        var file = console.write("there.md", "mine");

        var refused = console.run("summary", "--output", file.toString()).expect(1);

        assertThat(refused.err()).contains("the file exists already", "hint: add --force");
        assertThat(file).hasContent("mine");
        console.done("summary", "--output", file.toString(), "--force");
        assertThat(Files.readString(file)).contains("C1: one");
        assertNothingIsLeft(console);
    }

    @ParameterizedTest
    @EnumSource(SummaryFormat.class)
    void holdsWhatStandardOutputWouldShow(SummaryFormat format, Console console) throws IOException {
        console.write("xdg/CONFIG/onrecord/onrecord.properties", """
                onrecord.publisher.name = The Desk
                onrecord.publisher.url = https://desk.example/
                onrecord.publisher.page = https://desk.example/{id}
                """);
        console.done("add", "one 조선", "--key", "k");
        var file = console.file("out");

        console.done("summary", "--format", format.published(), "--output", file.toString());

        assertThat(Files.readString(file))
                .isEqualTo(
                        console.done("summary", "--format", format.published()).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/out.md", "file/out.md"})
    void saysWhyAFileCannotBeWritten(String place, Console console) {
        console.write("file", "no folder");

        var failed = console.run("summary", "--output", console.file(place).toString())
                .expect(1);

        assertThat(failed.err()).contains("cannot write", "hint: name a file in a folder that exists");
        assertThat(failed.out()).isEmpty();
    }

    @Test
    void takesNoFoldersPlaceEvenIfForced(Console console) throws IOException {
        var target = Files.createDirectory(console.file("folder"));
        Files.createFile(target.resolve("kept"));

        var failed =
                console.run("summary", "--output", target.toString(), "--force").expect(1);

        assertThat(failed.err()).contains("cannot write " + target + " (it is a folder)");
        assertThat(target.resolve("kept")).exists();
        assertNothingIsLeft(console);
    }

    @Test
    void canBeReadByWhomeverOtherFilesCan(Console console) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var usual = Files.getPosixFilePermissions(Files.createFile(console.file("usual")));
        console.done("summary", "--output", console.file("out").toString());
        console.done("store", "backup", console.file("copy").toString());

        assertThat(Files.getPosixFilePermissions(console.file("out"))).isEqualTo(usual);
        assertThat(Files.getPosixFilePermissions(console.file("copy")))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aReviewNeedsItsPublisherAndNamesAllThatIsMissing(Console console) {
        console.done("add", "one");
        console.write("xdg/CONFIG/onrecord/onrecord.properties", "onrecord.publisher.url = https://desk.example/\n");
        var out = console.file("out.json");

        var failed = console.run("summary", "--format", "claimreview", "--output", out.toString())
                .expect(1);

        assertThat(failed.err())
                .contains("not set: publisher.name, publisher.page")
                .contains("hint: policy publisher.name \"…\" --because \"…\"");
        assertThat(out).doesNotExist();
        console.done("summary", "--format", "html");
    }

    @Test
    void rowsLoadBackAsTheyWere(Console console) throws IOException {
        console.done("load", console.write("in.json", """
                {"story": "s", "claims": [
                  {"key": "a", "text": "=1+1", "speaker": "@x", "about": ["-P", "Q"], "on": "2025-04", "tags": ["t", "u"],
                   "url": "https://news.example/?a,b"},
                  {"key": "c", "text": "a part", "partOf": "a", "note": "-n", "verdict": "refuted", "because": "+seen", "override": true,
                   "confidence": {"level": "high", "because": "=two"},
                   "citations": [{"source": "RTVI", "from": ["Times"]}],
                   "responses": [{"party": "Q", "kind": "denial", "on": "2025-04-16"}],
                   "evidence": [{"title": "t", "stance": "supports"}]},
                  {"key": "b", "text": "two \\"quoted\\"\\nlines, and 조선", "speaker": "'+quoted"}]}
                """).toString());
        var rows = console.done("summary", "--format", "csv").out();
        var other = console.withOtherStore();

        other.done("load", other.write("rows.csv", rows).toString());

        for (String field :
                List.of("key", "text", "speaker", "about", "on", "url", "tags", "note", "partOf", "story", "verdict")) {
            assertThat(field(other, field)).as(field).isEqualTo(field(console, field));
        }
        assertThat(other.done("show", "c").out()).contains("refuted, because +seen", "high, because =two");
        assertThat(rows).contains("'=1+1", "\r\n");
    }

    private static List<String> field(Console console, String name) {
        return JSON.readTree(console.done("list", "--format", "json").out())
                .valueStream()
                .map(claim -> claim.get(name).toString())
                .toList();
    }

    private static void assertNothingIsLeft(Console console) throws IOException {
        try (var files = Files.list(console.folder())) {
            assertThat(files.map(Path::toString)
                            .filter(name -> name.endsWith(".part"))
                            .toList())
                    .isEqualTo(List.of());
        }
    }
}
