package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.record.EvidenceAdded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews of other desks as they lie about: in pages, in wrappers, inside of other things, flattened into columns. */
class ReviewsAsFoundTests {

    private static final String REVIEW = """
            {"@type": "ClaimReview", "url": "https://desk.example/r", "claimReviewed": "The bridge cost 4 million.",
             "author": {"@type": "Organization", "name": "Desk"},
             "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A. Novak"}},
             "reviewRating": {"@type": "Rating", "alternateName": "False"}}""";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private EvidenceAdded evidence(long claim) {
        return desk.claim(claim).history().stream()
                .map(entry -> entry.statement())
                .filter(EvidenceAdded.class::isInstance)
                .map(EvidenceAdded.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><head><script type=\"application/ld+json\">\n%s\n</script></head><body>a</body></html>",
                "<html><script>var a = {\"x\": 1};</script><script data-a=b type='application/ld+json'>%s;</script></html>",
                "<html><!-- <script type=\"application/ld+json\">{\"@type\": \"X\"}</script> -->\n"
                        + "<SCRIPT TYPE=\"application/ld+json\">//<![CDATA[\n%s\n//]]></SCRIPT></html>",
                "//<![CDATA[\n%s\n//]]>",
                "/*<![CDATA[*/ %s /*]]>*/",
                "<!--\n%s\n-->",
                "%s;",
                "{\"@type\": \"NewsArticle\", \"headline\": \"No\", \"review\": %s}",
                "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", \"hasPart\": [%s]}}",
                "[%s][]",
            })
    void areTakenOutOfWhatIsAroundThem(String around) {
        var report = desk.load("page.html", around.formatted(REVIEW));

        assertThat(report.added()).isEqualTo(1);
        assertThat(desk.claim(1).content().text()).isEqualTo("The bridge cost 4 million.");
        assertThat(desk.claim(1).content().speaker()).isEqualTo("A. Novak");
        assertThat(evidence(1).title()).isEqualTo("Desk: False");
    }

    @Test
    void keepTheLineOfThePageThatIsWrong() {
        var page = "<html>\n<script type=\"application/ld+json\">\n{\"@type\": ClaimReview}\n</script></html>";

        assertThat(desk.defects("page.html", page))
                .containsExactly(
                        "page.html:3:11: not JSON: found ClaimReview, expected a value; texts stand in double quotes");
    }

    @Test
    void areReadInTheAnswerOfTheFactCheckTools() {
        desk.load("answer.json", """
                {"claims": [{"text": "The bridge cost 4 million.", "claimant": "A. Novak", "claimDate": "2024-03-01T00:00:00Z",
                  "claimReview": [
                    {"publisher": {"name": "Desk", "site": "desk.example"}, "url": "https://desk.example/r", "title": "No",
                     "reviewDate": "2024-03-05T10:00:00Z", "textualRating": "False", "languageCode": "en"},
                    {"publisher": {"name": "Other"}, "url": "https://other.example/1", "textualRating": "Half true"}]}],
                 "nextPageToken": "CAo"}
                """);

        assertThat(desk.claims()).isEqualTo(1);
        assertThat(desk.claim(1).content().on()).hasToString("2024-03-01");
        assertThat(desk.claim(1).history().stream()
                        .map(entry -> entry.statement())
                        .filter(EvidenceAdded.class::isInstance)
                        .map(piece -> ((EvidenceAdded) piece).title()))
                .containsExactly("Desk: False – No", "Other: Half true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The &quot;new&quot; bridge &amp; 5 &#8211; it&#8217;s said.&nbsp; | The \"new\" bridge & 5 – it’s said.",
                "<p>The <b>new</b> bridge.</p>                                   | The new bridge.",
                "The &amp;quot;new&amp;quot; bridge                              | The \"new\" bridge",
                "Rates are < 5 & > 3                                             | Rates are < 5 & > 3",
                "AT&T said so                                                    | AT&T said so",
            })
    void losesTheMarksOfTheirPages(String published, String text) {
        var file = REVIEW.replace("The bridge cost 4 million.", published.replace("\"", "\\\""));

        var report = desk.load("r.json", file);

        assertThat(desk.claim(1).content().text()).isEqualTo(text);
        assertThat(report.repairs()).isEqualTo(published.equals(text) ? 0 : 1);
    }

    @Test
    void takesTheTextOfALanguageMap() {
        desk.load(
                "a.json",
                REVIEW.replace("\"The bridge cost 4 million.\"", "{\"@value\": \"Le pont\", \"@language\": \"fr\"}"));
        desk.load(
                "b.json",
                REVIEW.replace("\"The bridge cost 4 million.\"", "{\"pt-BR\": \"A ponte\", \"en\": \"The bridge\"}"));

        assertThat(desk.claim(1).content().text()).isEqualTo("Le pont");
        assertThat(desk.claim(1).content().language()).isEqualTo("fr");
        assertThat(desk.claim(2).content().text()).isEqualTo("A ponte");
        assertThat(desk.claim(2).content().language()).isEqualTo("pt-BR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01", "1900-01-01", "9999-12-31", "0000-00-00"})
    void takesNoDateForOneThatStandsForNone(String date) {
        desk.load("r.json", REVIEW.replace("\"Claim\",", "\"Claim\", \"datePublished\": \"" + date + "\","));

        assertThat(desk.claim(1).content().on()).isNull();
        assertThat(evidence(1).note()).doesNotContain("claim dated");
    }

    @Test
    void neverTakesTheAddressOfAPersonForThePlaceOfTheClaim() {
        desk.load(
                "r.json",
                REVIEW.replace(
                        "\"name\": \"A. Novak\"", "\"name\": \"A. Novak\", \"sameAs\": \"https://novak.example\""));

        assertThat(desk.claim(1).content().url()).isNull();
        assertThat(evidence(1).note()).contains("address of who made it: https://novak.example");
    }

    @Test
    void keepsAllWhoMadeAClaim() {
        desk.load(
                "r.json",
                REVIEW.replace(
                        "{\"@type\": \"Person\", \"name\": \"A. Novak\"}",
                        "[{\"name\": \"A. Novak\"}, {\"name\": \"B. Smith\"}]"));

        assertThat(desk.claim(1).content().speaker()).isEqualTo("A. Novak");
        assertThat(evidence(1).note()).contains("claim also made by B. Smith");
    }

    @Test
    void areKnownWhereTheyAreFlattenedIntoColumns() throws IOException {
        var left = new ArrayList<String>();
        var table = ",rating_ratingValue,rating_alternateName,creativeWork_author_name,creativeWork_datePublished,"
                + "claimReview_url,claimReview_claimReviewed,claimReview_author_name,extra_body,extra_title\n"
                + "0,1,False,A. Novak,2024-03-01,https://desk.example/r,The bridge cost 4 million.,Desk,\""
                + "a body, long\n".repeat(900) + "\",No\n"
                + "1,,,,,https://desk.example/s,,Desk,,\n";

        var report = desk.load(
                desk.file("flat.csv", table),
                new OptionsBuilder().skippingInvalid().build(),
                new LoadListener() {
                    @Override
                    public void repaired(Defect repair) {
                        left.add(repair.message());
                    }
                });

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(left).contains("left out what stands in #1, extra_body");
        assertThat(desk.claim(1).content().speaker()).isEqualTo("A. Novak");
        assertThat(evidence(1).title()).isEqualTo("Desk: False – No");
        assertThat(evidence(1).url()).isEqualTo("https://desk.example/r");
    }
}
