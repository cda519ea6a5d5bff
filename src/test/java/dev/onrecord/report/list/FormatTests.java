package dev.onrecord.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.likeness.Common;
import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.Golden;
import dev.onrecord.report.Palette;
import dev.onrecord.report.Recorded;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Story;
import dev.onrecord.report.list.SimilarListing.Alike;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FormatTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource
    void writesTheStoryAsItDidBefore(Format format) throws IOException {
        Golden.check("list/" + format.published() + ".txt", written(format, Story.claims()));
    }

    @ParameterizedTest
    @EnumSource
    void writesNoClaimsWithoutStumbling(Format format) throws IOException {
        Golden.check("list/none-" + format.published() + ".txt", written(format, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void lettersThatATerminalObeysNeverGetThrough(Format format) {
        assertThat(written(format, List.of(Story.hostile())))
                .doesNotContain("\u001b", "\u0007", "\u202e")
                .contains("한국어", "👩‍🏭");
    }

    @Test
    void jsonReadsBackAsItWasRecorded() {
        var claims = JSON.readTree(written(Format.JSON, Story.claims()));

        assertThat(claims).hasSize(6);
        assertThat(claims.get(5).get("text").asString())
                .isEqualTo(Story.hostile().claim().content().text());
        assertThat(claims.get(0).get("requests").get(1).get("state").asString()).isEqualTo("overdue");
        assertThat(claims.get(0).get("evidence").get(0).get("reliability").isNull())
                .isTrue();
    }

    @Test
    void everyJsonClaimHasTheSameFieldsInTheSameOrder() {
        assertThat(JSON.readTree(written(Format.JSON, Story.claims())))
                .allSatisfy(claim -> assertThat(claim.propertyNames())
                        .containsExactly(
                                "id",
                                "key",
                                "story",
                                "text",
                                "speaker",
                                "about",
                                "on",
                                "url",
                                "tags",
                                "note",
                                "partOf",
                                "sameAs",
                                "verdict",
                                "conclusion",
                                "proposed",
                                "footing",
                                "inQuestionBecause",
                                "confidence",
                                "responses",
                                "requests",
                                "waivers",
                                "citations",
                                "origins",
                                "evidence",
                                "blockers",
                                "noted",
                                "recordedAt",
                                "recordedBy",
                                "assigned"));
    }

    @Test
    void eachLineOfNdjsonIsTheClaimOfTheArray() {
        var array = JSON.readTree(written(Format.JSON, Story.claims()));
        var lines = written(Format.NDJSON, Story.claims())
                .lines()
                .map(JSON::readTree)
                .toList();

        assertThat(lines).isEqualTo(List.copyOf(array.values()));
    }

    @ParameterizedTest
    @EnumSource
    void saysHowMuchAClaimIsLikeAnother(Format format) {
        var out = new StringWriter();
        var list = format.rows(SimilarListing.LISTING, Screen.plain(100), out);
        var common = new Common(List.of(), List.of(), List.of(), null);
        list.add(new Alike(Story.pilot(), new Likeness(Story.pilot().claim().id(), 0.75, common)));
        list.end();

        assertThat(out.toString()).contains("0.75");
    }

    @ParameterizedTest
    @EnumSource
    void aFormOfItsOwnIsForTheScreenAlone(Format format) {
        var out = new StringWriter();
        var listing = ClaimListing.shownAs((screen, writer) -> new WhyRows(screen, remedy -> "clear it", writer));
        var list = format.rows(listing, Screen.plain(120), out);
        Story.claims().forEach(list::add);
        list.end();

        if (format == Format.TABLE) {
            assertThat(out.toString()).contains("clear it");
        } else {
            assertThat(out.toString()).isEqualTo(written(format, Story.claims()));
        }
    }

    @Test
    void csvHasACellInEachColumnForEachClaim() {
        var lines = written(Format.CSV, List.of(Recorded.claim(1, "a, \"b\"").assessed()))
                .split("\r\n");

        assertThat(lines[0])
                .isEqualTo("id,key,story,text,speaker,about,on,url,tags,verdict,confidence,because,responses,"
                        + "origins_traced,origins_unresolved,circular,reports,evidence,blockers,recorded_at,recorded_by,"
                        + "note,part_of,conclusion,same_as,overridden,footing,in_question_because,noted");
        assertThat(lines[1])
                .isEqualTo("C1,,,\"a, \"\"b\"\"\",,,,,,unverified,,,,0,0,false,0,0,unrated;no-source;no-evidence,"
                        + "2025-04-17T09:00:00Z,kim,,,,,,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "'=1", "''-"})
    void csvNeutralisesWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvCell.of(text).replaceFirst("^\"", "")).startsWith("'" + text.substring(0, 1));
    }

    @Test
    void csvLeavesHarmlessCellsAlone() {
        assertThat(List.of("a=b", "'quoted'", "1-2", "한"))
                .allSatisfy(text -> assertThat(CsvCell.of(text)).isEqualTo(text));
    }

    @Test
    void theTableOfANarrowScreenTurnsVertical() throws IOException {
        var out = new StringWriter();
        var list = Format.TABLE.rows(ClaimListing.PLAIN, Screen.plain(40), out);
        list.add(Story.hundreds());
        list.end();

        Golden.check("list/narrow.txt", out.toString());
    }

    @Test
    void theTableOfAnAsciiTerminalDrawsWithAscii() {
        var out = new StringWriter();
        var list = Format.TABLE.rows(ClaimListing.PLAIN, new Screen(90, Palette.NONE, false), out);
        list.add(Story.hundreds());
        list.end();

        assertThat(out.toString()).isASCII().contains("-----");
    }

    private static String written(Format format, List<AssessedClaim> claims) {
        var out = new StringWriter();
        var list = format.rows(ClaimListing.PLAIN, Screen.plain(120), out);
        claims.forEach(list::add);
        list.end();
        return out.toString();
    }
}
