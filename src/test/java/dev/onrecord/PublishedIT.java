package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published summaries as others meet them: a browser at three sizes and in both themes, an accessibility engine, a
 * validator and a JSON-LD processor. Skipped where {@code npm install} was not run in {@code src/test/browser}, and the
 * page also where there is no Chromium.
 */
class PublishedIT {

    private static final Path TOOLS = Path.of("src", "test", "browser");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOSTILE = """
            add "<img src=x onerror=alert(1)> & \\"quoted\\" 'words' {{x}} ${y}" --key hostile \
                --speaker "<b>bold</b>" --url "javascript:alert(1)" --note "</dd></dl><h1>no</h1>"
            add "조선민주주의인민공화국은 병사를 파견했다 日本語の主張はここに書かれている" --key cjk --about "외무성"
            add "يقول العمال إنهم وصلوا في أبريل" --key rtl --about "وزارة العمل"
            add "Averyveryverylongwordwithoutanyplacetobreakitthatgoesonandonandonandonandonandonandonandonandonandon" --key long
            record denial rtl "وزارة العمل" --quote "هذا غير صحيح" --lang ar --on 2025-04-16
            record declined cjk "외무성" --quote "논평하지 않겠다" --lang "ko\\"><script>" --on 2025-04-16
            cite hostile "</svg><script>1</script>" --from "<a href=x>Two</a>"
            cite hostile Three --from "<a href=x>Two</a>"
            source "Nobody at all whom anybody could have identified so far, however hard they tried" --unresolved
            cite rtl "قناة" --from "Nobody at all whom anybody could have identified so far, however hard they tried"
            cite rtl "新聞" --from "Nobody at all whom anybody could have identified so far, however hard they tried"
            cite long One --from Two
            cite long Two --from One
            evidence cjk "영상" --stance supports --kind video --url "https://example.org/?a=1&b=<2>" --quote "\u202eabc"
            ask long "외무성" --on 2025-04-10 --by 2025-04-12
            """;

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void needsItsTools() {
        assumeTrue(Files.isDirectory(TOOLS.resolve("node_modules")), "npm install in " + TOOLS);
        console = Console.in(folder);
    }

    @Test
    void theStoryIsAPageForEveryReader() throws IOException, InterruptedException {
        console.done("run", "data/wildberries.onr");
        console.at("2025-04-28").done("run", "data/wildberries-april.onr");

        var seen = seen(page());

        assertIsForEveryReader(seen);
        assertThat(seen.get("claims").valueStream().map(claim -> claim.get("id").asString()))
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11");
        assertThat(seen.get("claims").get(8).get("badge").asString()).isEqualTo("✓ verified");
        assertThat(texts(seen.get("pictures").get(0).get("words"))).contains("unverified", "verified", "moderate");
        assertThat(seen.get("pictures").get(1).get("description").asString())
                .contains("Russia: said something on 26 April 2025");
        assertThat(texts(seen.get("pictures").get(3).get("words"))).contains("? unresolved root", "RTVI");
    }

    @Test
    void hostileWordsAndScriptsOfTheWorldAreShownAsTheyAre() throws IOException, InterruptedException {
        console.doneScript(HOSTILE);

        var seen = seen(page("--title", "</title><script>window.ran = 1</script>"));

        assertIsForEveryReader(seen);
        assertThat(seen.get("title").asString()).contains("<script>window.ran = 1</script>");
        assertThat(seen.get("claims").get(0).get("text").asString())
                .startsWith("<img src=x onerror=alert(1)> & \"quoted\"");
        assertThat(texts(seen.get("elements"))).doesNotContain("script", "img", "b");
        assertThat(headings(seen)).doesNotContain("no");
    }

    @Test
    void aValidatorFindsNoError() throws IOException, InterruptedException {
        console.doneScript(HOSTILE);
        var validator = TOOLS.resolve(Path.of("node_modules", "vnu-jar", "build", "dist", "vnu.jar"));

        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(List.of(java, "-jar", validator.toString(), "--errors-only", page().toString())))
                .isEmpty();
    }

    @Test
    void reviewsExpandWithoutLoss() throws IOException, InterruptedException {
        console.write("xdg/CONFIG/onrecord/onrecord.properties", """
                onrecord.publisher.name = The Desk
                onrecord.publisher.url = https://desk.example/
                onrecord.publisher.page = https://desk.example/checks
                """);
        console.done("run", "data/wildberries.onr");
        for (String query : List.of("C", "Resolution", "nothing-like-it")) {
            var file = folder.resolve(query + ".json");
            console.done("summary", "--text", query, "--format", "claimreview", "--output", file.toString());

            var expanded = JSON.readTree(run(List.of(
                    "node",
                    TOOLS.resolve("reviews.mjs").toString(),
                    TOOLS.resolve("schema-org.json").toString(),
                    file.toString())));

            assertThat(expanded.get("lost")).isEmpty();
            assertThat(expanded.get("valuesAgain")).isEqualTo(expanded.get("values"));
        }
    }

    private Path page(String... options) {
        var file = folder.resolve("page.html");
        var words = new ArrayList<>(List.of("summary", "--format", "html", "--output", file.toString()));
        words.addAll(List.of(options));
        console.done(words.toArray(String[]::new));
        return file;
    }

    private static void assertIsForEveryReader(JsonNode seen) {
        for (String nothing :
                List.of("complaints", "requests", "overflow", "violations", "brokenLinks", "repeatedIds")) {
            assertThat(seen.get(nothing)).as(nothing).isEmpty();
        }
        assertThat(seen.get("blocked").asBoolean()).as("scripts are blocked").isTrue();
        assertThat(seen.get("lang").asString()).isEqualTo("en");
        assertThat(texts(seen.get("landmarks"))).containsExactly("header", "nav", "main");
        assertHeadingsAreInOrder(seen);
        seen.get("pictures").forEach(picture -> {
            assertThat(picture.get("title").asString()).isNotBlank();
            assertThat(picture.get("description").asString()).isNotBlank();
            assertThat(picture.get("spilling")).as("words beyond the picture").isEmpty();
        });
    }

    private static void assertHeadingsAreInOrder(JsonNode seen) {
        int level = 0;
        for (JsonNode heading : seen.get("headings")) {
            assertThat(heading.get(0).asInt()).as(heading.toString()).isLessThanOrEqualTo(level + 1);
            level = heading.get(0).asInt();
        }
        assertThat(headings(seen)).contains("Verified", "Unverified, and why", "Confidence", "Method", "Record");
    }

    private static List<String> headings(JsonNode seen) {
        return seen.get("headings")
                .valueStream()
                .map(heading -> heading.get(1).asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode seen(Path page) throws IOException, InterruptedException {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "chromium");
        return JSON.readTree(run(List.of(
                "node",
                TOOLS.resolve("page.mjs").toString(),
                chromium.get().toString(),
                page.toString(),
                folder.toString())));
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns what a program wrote; it has to succeed. */
    private String run(List<String> command) throws IOException, InterruptedException {
        var errors = folder.resolve("errors");
        var process = new ProcessBuilder(new ArrayList<>(command))
                .redirectError(errors.toFile())
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors) + output).isZero();
        return output;
    }
}
