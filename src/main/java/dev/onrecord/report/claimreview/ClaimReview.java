package dev.onrecord.report.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review of one claim in the vocabulary of schema.org: names and order of the components are those of the file, and
 * what is null or empty is left out.
 *
 * @param context the vocabulary; null for a review within a feed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ClaimReview(
        @JsonProperty("@context") @Nullable String context,
        @JsonProperty("@type") String type,
        String url,
        String claimReviewed,
        String datePublished,
        Party author,
        Reviewed itemReviewed,
        Rating reviewRating,
        List<Work> citation) {

    /** Somebody. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Party(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String url) {}

    /** The claim that is reviewed. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Reviewed(
            @JsonProperty("@type") String type,
            @Nullable Party author,
            @Nullable String datePublished,
            @Nullable Work firstAppearance,
            List<Work> appearance) {}

    /** Where a claim appeared, or what a review rests on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Work(
            @JsonProperty("@type") String type,
            @Nullable String name,
            @Nullable String url,
            @Nullable String datePublished,
            @Nullable Party publisher) {}

    /** The conclusion in words, and its place on the scale where it has one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rating(
            @JsonProperty("@type") String type,
            @Nullable Integer ratingValue,
            @Nullable Integer worstRating,
            @Nullable Integer bestRating,
            String alternateName,
            @Nullable String ratingExplanation) {}
}
