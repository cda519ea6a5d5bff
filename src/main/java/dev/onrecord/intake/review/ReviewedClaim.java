package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of the claim that it is about.
 *
 * @param text the claim; null where the review does not say
 * @param speakers who made it
 * @param day when it was made, as it is written
 * @param links where it was seen; where nobody says, the pages of who made it
 */
record ReviewedClaim(@Nullable String text, List<String> speakers, Optional<FoundText> day, List<String> links) {

    private static final String TEXT = "claimReviewed";

    static ReviewedClaim of(LooseObject review, List<LooseObject> reviewed, ReviewTexts texts) {
        var text = review.text(TEXT).or(() -> elsewhere(review, reviewed));
        if (text.isEmpty()) {
            Node at = review.object();
            texts.refuse(at.line(), at.column(), TEXT, "missing, expected the claim that was reviewed");
        }
        return new ReviewedClaim(
                text.map(texts::whole).orElse(null),
                texts.names(reviewed, "author"),
                reviewed.stream()
                        .flatMap(item -> item.text("datePublished").stream())
                        .findFirst(),
                links(reviewed, texts));
    }

    /** Returns the claim where it stands in the wrong place, which is a repair. */
    private static Optional<FoundText> elsewhere(LooseObject review, List<LooseObject> reviewed) {
        var found = reviewed.stream()
                .filter(Reviews::isClaim)
                .flatMap(item -> item.firstText("text", "name").stream())
                .findFirst();
        found.ifPresent(
                text -> review.repairs().add(review.object(), TEXT, "none", "the claim is taken from " + text.field()));
        return found;
    }

    private static List<String> links(List<LooseObject> reviewed, ReviewTexts texts) {
        var links = texts.links(reviewed, "url", "appearance", "firstAppearance");
        var speakers = reviewed.stream()
                .flatMap(item -> item.objects("author").stream())
                .toList();
        return links.isEmpty() ? texts.links(speakers, "url", "sameAs") : links;
    }
}
