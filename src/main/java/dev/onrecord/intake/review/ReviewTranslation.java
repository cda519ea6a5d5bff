package dev.onrecord.intake.review;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.text.Characters;
import java.util.List;
import java.util.Optional;

/**
 * Turns the review of another desk into a claim that has this review as a piece of evidence. Whatever they concluded
 * sets no verdict and no confidence.
 */
final class ReviewTranslation {

    private static final int LONGEST_DATE = 40;

    private final Place place;
    private final LooseObject review;
    private final List<LooseObject> reviewed;
    private final ReviewTexts texts;

    private ReviewTranslation(Node.Members review, Place place) {
        this.place = place;
        this.review = new LooseObject(review, "", new Repairs(place));
        this.reviewed = this.review.objects("itemReviewed");
        this.texts = new ReviewTexts(place);
    }

    /** Returns the claim of a review, or what is wrong with it. */
    static RawRecord of(Node.Members review, Place place) {
        return new ReviewTranslation(review, place).translated();
    }

    private RawRecord translated() {
        refuseRepeated(review);
        reviewed.forEach(this::refuseRepeated);
        var fields = claim();
        return texts.defects().isEmpty()
                ? new RawRecord.OfReview(place, fields, review.repairs().all())
                : new RawRecord.Broken(texts.defects().get(0), true);
    }

    private void refuseRepeated(LooseObject object) {
        object.repeated()
                .ifPresent(second -> texts.refuse(
                        second.line(), second.column(), object.path() + second.name(), "given twice, expected once"));
    }

    private Node.Members claim() {
        var claim = ReviewedClaim.of(review, reviewed, texts);
        var fields = new ObjectBuilder(review.object());
        fields.add("text", claim.text() == null ? "" : claim.text());
        review.language("claimReviewed").ifPresent(language -> fields.add("language", language));
        claim.speakers().stream().findFirst().ifPresent(name -> fields.add("speaker", name));
        claim.day().flatMap(this::date).ifPresent(date -> fields.add("on", date.text()));
        claim.links().stream().findFirst().ifPresent(link -> fields.add("url", link));
        fields.add("evidence", new ReviewEvidence(review, claim, texts).fields());
        return fields.object();
    }

    private Optional<PartialDate> date(FoundText written) {
        var date = ReviewDate.of(written.text());
        var shown = "\"" + Characters.cut(written.text(), LONGEST_DATE) + "\"";
        if (date.isEmpty()) {
            review.repairs()
                    .add(
                            written.at(),
                            written.field(),
                            shown + ", which is not one day",
                            "kept as it is written in the note");
        } else if (!written.text().startsWith(date.get().text())) {
            review.repairs().add(written.at(), written.field(), shown, "read as " + date.get());
        }
        return date;
    }
}
