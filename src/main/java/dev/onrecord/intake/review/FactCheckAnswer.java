package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import java.util.List;

/** The answer of Google's Fact Check Tools: a claim with the reviews of it, in names of its own. */
final class FactCheckAnswer {

    /** The field of a claim that holds its reviews. */
    static final String REVIEWS = "claimReview";

    private FactCheckAnswer() {}

    /** Returns the reviews of a claim, each as schema.org has it. */
    static List<Node.Members> reviews(Node.Members claim) {
        var said = new LooseObject(claim, "", new Repairs(Place.whole("")));
        return said.objects(REVIEWS).stream()
                .map(review -> review(said, review))
                .toList();
    }

    private static Node.Members review(LooseObject claim, LooseObject review) {
        var fields = new ObjectBuilder(review.object());
        copy(claim, "text", "claimReviewed", fields);
        copy(review, "url", "url", fields);
        copy(review, "title", "name", fields);
        copy(review, "reviewDate", "datePublished", fields);
        copy(review, "languageCode", "inLanguage", fields);
        copy(review, "publisher", "author", fields);
        var rating = new ObjectBuilder(review.object());
        copy(review, "textualRating", "alternateName", rating);
        fields.add("reviewRating", rating.object());
        var reviewed = new ObjectBuilder(claim.object());
        reviewed.add("@type", "Claim");
        copy(claim, "claimDate", "datePublished", reviewed);
        copy(claim, "claimant", "author", reviewed);
        fields.add("itemReviewed", reviewed.object());
        return fields.object();
    }

    private static void copy(LooseObject from, String field, String as, ObjectBuilder to) {
        var value = from.value(field);
        if (value != null) {
            to.add(as, value);
        }
    }
}
