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
 * @param links where it was seen
 * @param pages where those who made it are at home, which is not where they said it
 */
record ReviewedClaim(
        @Nullable String text, List<String> speakers, Optional<FoundText> day, List<String> links, List<String> pages) {

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
                        .filter(day -> isGiven(review, day))
                        .findFirst(),
                texts.links(reviewed, "url", "appearance", "firstAppearance"),
                texts.links(speakers(reviewed), "url", "sameAs"));
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

    /** Tells whether a date is one, and not what programs write where they know none. */
    private static boolean isGiven(LooseObject review, FoundText day) {
        if (!ReviewDate.standsForNone(day.text())) {
            return true;
        }
        review.repairs().add(day.at(), day.field(), "\"" + day.text().strip() + "\"", "taken as no date");
        return false;
    }

    private static List<LooseObject> speakers(List<LooseObject> reviewed) {
        return reviewed.stream()
                .flatMap(item -> item.objects("author").stream())
                .toList();
    }
}
