package dev.onrecord.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.House;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.record.RecordSeal;
import dev.onrecord.domain.record.SealedHead;
import dev.onrecord.report.Golden;
import dev.onrecord.report.Story;
import dev.onrecord.report.claimreview.Publisher;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.json.JsonMapper;

class SummaryFormatTests {

    private static final SummaryHead HEAD = new SummaryHead(
            "What is verified about the warehouse",
            "wildberries",
            LocalDate.parse("2025-04-17"),
            null,
            ZoneOffset.UTC,
            "kim",
            Instant.parse("2025-04-17T18:00:00Z"),
            Policy.standard().inWords(),
            42,
            "c0ffee",
            House.UNNAMED,
            new Publisher("The Desk", "https://desk.example/", "https://desk.example/checks/{story}"),
            new RecordSeal(
                    new SealedHead("ab".repeat(32), 40, "cd".repeat(32), Instant.parse("2025-04-17T15:00:00Z")),
                    "SHA256:abc",
                    "the seal\n"));

    @ParameterizedTest
    @EnumSource
    void writesTheStoryAsItDidBefore(SummaryFormat format) throws IOException {
        Golden.check("summary/" + format.published() + ".txt", written(format, Story.claims()));
    }

    @ParameterizedTest
    @EnumSource
    void writesASummaryOfNothing(SummaryFormat format) throws IOException {
        Golden.check("summary/none-" + format.published() + ".txt", written(format, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void letsNoControlCharacterThrough(SummaryFormat format) {
        assertThat(written(format, List.of(Story.hostile())).replace("\r\n", "\n"))
                .doesNotContain("\u001b", "\u0007", "\u202e", "\r");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "JSON"})
    void namesTheRevisionThatItCanBeCheckedAgainst(SummaryFormat format) {
        assertThat(written(format, List.of())).contains("42").contains("c0ffee");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
    void keepsTheAddressesOfThoseWhoWereAskedToTheDesk(SummaryFormat format) {
        assertThat(written(format, List.of(Story.hundreds()))).doesNotContain("press@wb.example");
    }

    @Test
    void keepsMarkupOfStoredTextOutOfMarkdown() {
        assertThat(written(SummaryFormat.MARKDOWN, List.of(Story.hostile())))
                .doesNotContain(" <b>", " *x*")
                .contains("\\<b\\>", "\\*x\\*");
    }

    @Test
    void jsonHoldsTheClaimsAndWhatIsKnownOfTheirSources() {
        var summary = JsonMapper.builder().build().readTree(written(SummaryFormat.JSON, Story.claims()));

        assertThat(summary.propertyNames()).containsExactly("summary", "sources", "claims");
        assertThat(summary.get("summary").get("asOf").asString()).isEqualTo("2025-04-17");
        assertThat(summary.get("claims")).hasSize(6);
        assertThat(summary.get("sources").findValuesAsString("name"))
                .contains("RTVI", "Channels", "Moskva", "Blog")
                .doesNotHaveDuplicates();
        assertThat(summary.get("sources")
                        .valueStream()
                        .filter(source -> source.get("unresolved").asBoolean())
                        .map(source -> source.get("name").asString()))
                .containsExactly("Channels");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "CLAIMREVIEW"})
    void nobodyRefusesAndSilenceIsToldOnlyOfWhoLetADeadlinePass(SummaryFormat format) {
        var summary = written(format, Story.claims()).replaceAll("\\s+", " ");

        assertThat(summary).doesNotContainIgnoringCase("refused", "refuses to", "stonewall", "did not respond");
        assertThat(summary).doesNotContain("1 sources", "truth score");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void confidenceAndLikelihoodAreNeverInOneSentence(SummaryFormat format) {
        for (var sentence : written(format, Story.claims()).split("[.\n]")) {
            assertThat(sentence.contains("onfidence")
                            && sentence.matches(".*\\b(un)?(likely|likelihood|probabl[ey])\\b.*"))
                    .as(sentence)
                    .isFalse();
        }
    }

    private static String written(SummaryFormat format, List<AssessedClaim> claims) {
        var out = new StringWriter();
        format.write(HEAD, claims::forEach, out);
        return out.toString();
    }
}
