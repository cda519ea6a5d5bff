package dev.onrecord.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.report.Recorded;
import dev.onrecord.report.Story;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Publisher DESK =
            new Publisher("The Desk", "https://desk.example/", "https://desk.example/checks");

    @Test
    void whatIsUnverifiedSaysSoInWordsAndHasNoNumbers() {
        var review = review(Story.hundreds());

        assertThat(review.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(review.get("reviewRating").get("alternateName").asString())
                .startsWith("Unverified as of 17 April 2025: confidence is low");
        assertThat(review.get("reviewRating").propertyNames()).containsExactly("@type", "alternateName");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void aVerdictIsTheSameInWordsAndOnTheScale(Verdict verdict) {
        var rating = review(Recorded.claim(1, "claim")
                        .says(new Concluded(verdict, "seen", List.of()))
                        .assessed())
                .get("reviewRating");

        assertThat(rating.get("alternateName").asString())
                .isEqualToIgnoringCase(verdict.published().replace('-', ' ') + " as of 17 April 2025: seen");
        var value = rating.get("ratingValue");
        switch (verdict) {
            case VERIFIED -> assertThat(value.asInt()).isEqualTo(5);
            case PARTLY_VERIFIED -> assertThat(value.asInt()).isEqualTo(3);
            case MISLEADING -> assertThat(value.asInt()).isEqualTo(2);
            case REFUTED -> assertThat(value.asInt()).isEqualTo(1);
            case UNVERIFIABLE -> assertThat(value).isNull();
        }
        assertThat(rating.has("ratingExplanation")).isEqualTo(value != null);
    }

    @Test
    void theClaimIsTheClaimAndNotItsRating() {
        var review = review(Story.pilot());

        assertThat(review.get("claimReviewed").asString())
                .isEqualTo("The company runs a pilot that hires foreign workers");
        assertThat(review.get("itemReviewed").get("author").get("name").asString())
                .isEqualTo("Wildberries");
        assertThat(review.get("author").get("name").asString()).isEqualTo("The Desk");
    }

    @ParameterizedTest
    @CsvSource({
        "https://desk.example/checks, https://desk.example/checks#C2",
        "https://desk.example/{story}/{key}, https://desk.example/wildberries/wb-pilot",
        "https://desk.example/?claim={id}, https://desk.example/?claim=C2"
    })
    void eachReviewHasItsPage(String page, String url) {
        assertThat(new Publisher("d", "https://desk.example/", page).pageOf("C2", "wb-pilot", "wildberries"))
                .isEqualTo(url);
    }

    @Test
    void severalAreAFeed() {
        var feed = written(Story.claims());

        assertThat(feed.get("@type").asString()).isEqualTo("DataFeed");
        assertThat(feed.get("dataFeedElement")).hasSize(6);
        assertThat(feed.get("dataFeedElement")
                        .get(0)
                        .get("item")
                        .get(0)
                        .get("@type")
                        .asString())
                .isEqualTo("ClaimReview");
    }

    private static JsonNode review(AssessedClaim claim) {
        return written(List.of(claim));
    }

    private static JsonNode written(List<AssessedClaim> claims) {
        var out = new StringWriter();
        var feed = new ReviewFeed(
                DESK, "Checks", LocalDate.parse("2025-04-17"), Instant.parse("2025-04-17T18:00:00Z"), out);
        claims.forEach(feed::add);
        feed.end();
        return JSON.readTree(out.toString());
    }
}
