package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference story, as the scripts in {@code data} tell it. */
class ReferenceStoryTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARCH = "data/wildberries.onr";
    private static final String APRIL = "data/wildberries-april.onr";

    @TempDir
    Path folder;

    private Console onrecord;

    @BeforeEach
    void runTheScript() {
        onrecord = Console.in(folder);
        onrecord.run("run", MARCH).expect(0);
    }

    private JsonNode claim(String key, String... options) {
        var words = new ArrayList<>(List.of("show", key, "--format", "json"));
        words.addAll(List.of(options));
        return JSON.readTree(
                        onrecord.run(words.toArray(String[]::new)).expect(0).out())
                .get(0);
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.get(field).asString()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void printsTheSummary() {
        assertThat(Console.in(folder).run("run", MARCH).expect(0).out())
                .contains("North Koreans at Wildberries: what is on the record")
                .contains("Unverified, and why");
    }

    @Test
    void addsNothingWhenItRunsAgain() {
        var entries = onrecord.rows().value("SELECT count(*) FROM entry");
        onrecord.run("run", MARCH).expect(0);
        assertThat(onrecord.rows().value("SELECT count(*) FROM entry")).isEqualTo(entries);
    }

    @Test
    void givesTheSameBytesEveryTime(@TempDir Path other) {
        var again = Console.in(other).run("run", MARCH).expect(0).out();
        assertThat(onrecord.run("summary", "--story", "wildberries").expect(0).out())
                .isEqualTo(Console.in(other)
                        .run("summary", "--story", "wildberries")
                        .expect(0)
                        .out());
        assertThat(again).isNotEmpty();
    }

    @Test
    void theNumberHasNoOriginHoweverManyOutletsCarryIt() {
        var hundreds = claim("wb-hundreds");
        assertThat(hundreds.get("origins").get("traced").asInt()).isZero();
        assertThat(hundreds.get("origins").get("unresolved").asInt()).isEqualTo(1);
        assertThat(hundreds.get("origins").get("reports").asInt()).isEqualTo(4);

        onrecord.run("cite", "wb-hundreds", "Another Outlet", "--from", "RTVI").expect(0);
        assertThat(claim("wb-hundreds").get("origins").get("traced").asInt()).isZero();
        assertThat(onrecord.run("verdict", "wb-hundreds", "verified", "--because", "x")
                        .exitCode())
                .isEqualTo(1);
        onrecord.run("verdict", "wb-hundreds", "verified", "--because", "x", "--override")
                .expect(0);
        assertThat(claim("wb-hundreds").get("conclusion").get("overridden").size())
                .isPositive();
        assertThat(onrecord.run("summary").expect(0).out()).contains("overrid");
        assertThat(onrecord.run("log", "wb-hundreds").expect(0).out()).contains("overriding");
    }

    @Test
    void theTroopFigureHasOneOriginAndThePilotIsAcknowledged() {
        assertThat(claim("nis-troops").get("origins").get("traced").asInt()).isEqualTo(1);
        assertThat(texts(claim("wb-pilot").get("responses"), "kind")).containsExactly("acknowledgement");
    }

    @Test
    void neitherGovernmentHasAdmittedTheDeployment() {
        var deployed = claim("troops-deployed");
        assertThat(deployed.get("verdict").asString()).isEqualTo("unverified");
        assertThat(texts(deployed.get("responses"), "kind")).containsExactly("non-admission", "non-admission");
        assertThat(texts(deployed.get("blockers")))
                .containsExactly(
                        "confidence:moderate",
                        "single-origin",
                        "no-evidence",
                        "not-asked:Russia",
                        "not-asked:North Korea");
    }

    @Test
    void aprilChangesItAndEarlierDaysStayAsTheyWere() {
        onrecord.at("2025-04-28").run("run", APRIL).expect(0);
        assertThat(texts(claim("troops-deployed").get("responses"), "kind"))
                .containsExactly("non-admission", "non-admission", "admission", "admission");
        for (String time : List.of("--as-of", "--stated-by")) {
            var then = claim("troops-deployed", time, "2025-04-20");
            assertThat(then.get("verdict").asString()).as(time).isEqualTo("unverified");
            assertThat(texts(then.get("responses"), "kind")).as(time).containsExactly("non-admission", "non-admission");
            assertThat(onrecord.run("summary", time, "2025-04-20").expect(0).out())
                    .as(time)
                    .contains("Russia had not admitted it as of 2025-04-17")
                    .contains("North Korea had not admitted it as of 2025-04-17")
                    .doesNotContain("admitted it on");
        }
    }

    @Test
    void whatWasRecordedTodayStillKnowsWhatHadBeenSaidThen() {
        onrecord.at("2026-11-24T09:00:00Z").run("run", APRIL).expect(0);
        assertThat(onrecord.at("2026-11-24T10:00:00Z")
                        .run("summary", "--stated-by", "2025-04-20")
                        .expect(0)
                        .out())
                .contains("Russia had not admitted it as of 2025-04-17")
                .doesNotContain("admitted it on");
        assertThat(onrecord.run("summary", "--stated-by", "2025-04-27")
                        .expect(0)
                        .out())
                .contains("Russia admitted it on 2025-04-26")
                .doesNotContain("North Korea admitted it on");
    }

    @Test
    void theDifferenceNamesTheAdmissionsAndWhatTheyChanged() {
        onrecord.at("2025-04-28").run("run", APRIL).expect(0);
        assertThat(onrecord.at("2025-04-30T12:00:00Z")
                        .run("diff", "--from", "2025-04-17", "--to", "2025-04-30")
                        .expect(0)
                        .out())
                .satisfies(text -> assertThat(text.lines().map(line -> line.substring(0, Math.min(66, line.length()))))
                        .containsExactly(
                                "C9  North Korean troops have been deployed to Russia's war against",
                                "    confidence moderate, because one named origin; nothing the par",
                                "    verdict    unverified → verified, because admitted by both gov",
                                "    origins    2 reports, 1 traced origin → 4 reports, 3 traced or",
                                "  - blocker    confidence:moderate",
                                "  - blocker    single-origin",
                                "  - blocker    no-evidence",
                                "  - blocker    not-asked:Russia",
                                "  - blocker    not-asked:North Korea",
                                "  + response   Russia: admission on 2025-04-26, spokesperson Valer",
                                "  + response   North Korea: admission on 2025-04-28, url https://v",
                                "  + citation   Russia, on 2025-04-26 (E74)",
                                "  + citation   KCNA, on 2025-04-28 (E75)",
                                "KCNA",
                                "  + source     agency, C because North Korea's own agency: speaks ",
                                "Korea JoongAng Daily",
                                "  + source     outlet, B because named newsroom; attributes what i"));
    }

    @Test
    void aDenialChangesNeitherVerdictNorConfidence() {
        var before = claim("nis-troops");
        onrecord.run("record", "denial", "nis-troops", "Russia", "--quote", "Неправда", "--lang", "ru")
                .expect(0);
        var after = claim("nis-troops");
        assertThat(after.get("verdict")).isEqualTo(before.get("verdict"));
        assertThat(after.get("confidence")).isEqualTo(before.get("confidence"));
        assertThat(texts(after.get("blockers"))).contains("disputed:Russia");
    }

    @Test
    void theStoreIsSound() throws IOException {
        onrecord.run("store", "check").expect(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onrecord.store())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsExportedLoadsIntoAnEmptyStoreAndGivesTheSameSummary(@TempDir Path other) {
        var exported = onrecord.run("summary", "--format", "json").expect(0).out();
        var copy = Console.in(other);
        copy.run("load", copy.write("export.json", exported).toString()).expect(0);
        var claims = JSON.readTree(exported).get("claims");
        var loaded = JSON.readTree(
                        copy.run("summary", "--format", "json").expect(0).out())
                .get("claims");
        assertThat(texts(loaded, "text")).isEqualTo(texts(claims, "text"));
        for (int i = 0; i < claims.size(); i++) {
            for (String field : List.of("key", "verdict", "origins", "blockers", "tags", "on")) {
                assertThat(loaded.get(i).get(field))
                        .as(field)
                        .isEqualTo(claims.get(i).get(field));
            }
        }
    }

    @Test
    void theLogAsAScriptRecordsTheSameInANewStore(@TempDir Path other) {
        onrecord.run("add", "a slip").expect(0);
        onrecord.run("undo").expect(0);
        onrecord.run("add", "one more claim", "--key", "more").expect(0);
        onrecord.run("rate", "@last", "low", "--because", "C1 is not E5").exitCode();
        onrecord.run("rate", "more", "low", "--because", "thin").expect(0);
        var script = onrecord.run("log", "--script").expect(0).out();
        var copy = Console.in(other);
        copy.script(script).expect(0);
        assertThat(summary(copy)).isEqualTo(summary(onrecord));
        assertThat(copy.run("list", "--format", "csv").expect(0).out())
                .isEqualTo(onrecord.run("list", "--format", "csv").expect(0).out());
    }

    /** Returns the summary without the hashes, which cover who recorded what in which session. */
    private static String summary(Console console) {
        return console.run("summary", "--format", "markdown")
                .expect(0)
                .out()
                .replaceAll("\\b[0-9a-f]{12,64}\\b", "HASH");
    }
}
