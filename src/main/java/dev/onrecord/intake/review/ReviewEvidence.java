package dev.onrecord.intake.review;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * A review as a piece of evidence: context, under the name of the desk that made it, in its words.
 *
 * @param claim what it says of its claim, which stands in the note: another desk may say otherwise
 */
record ReviewEvidence(LooseObject review, ReviewedClaim claim, ReviewTexts texts) {

    private static final int LONGEST_LABEL = 80;

    Node.Members fields() {
        var fields = new ObjectBuilder(review.object());
        var reviewers = texts.names(List.of(review), "author", "publisher", "sdPublisher");
        var pages = texts.links(List.of(review), "url");
        var rating = ReviewRating.of(review);
        fields.add("title", title(reviewers, rating));
        fields.add("stance", "context");
        fields.add("kind", "document");
        reviewers.stream().findFirst().ifPresent(name -> fields.add("source", name));
        pages.stream().findFirst().ifPresent(page -> fields.add("url", page));
        rating.label().ifPresent(words -> fields.add("quote", words));
        fields.add("note", note(reviewers, pages, rating));
        return fields.object();
    }

    private String title(List<String> reviewers, ReviewRating rating) {
        var name = reviewers.stream().findFirst().map(first -> first + ": ").orElse("");
        var label = Characters.cut(rating.label().or(rating::numbers).orElse("no rating"), LONGEST_LABEL);
        var headline = review.firstText("name", "headline").map(texts::whole);
        return name + label + headline.map(text -> " – " + text.strip()).orElse("");
    }

    private String note(List<String> reviewers, List<String> pages, ReviewRating rating) {
        var note = new ArrayList<String>();
        rating.numbers().ifPresent(note::add);
        review.text("datePublished")
                .filter(day -> !ReviewDate.standsForNone(day.text()))
                .ifPresent(day -> note.add("reviewed " + day(day)));
        addRest(note, "with", reviewers);
        addRest(note, "also at", pages);
        addRest(note, "claim also made by", claim.speakers());
        claim.day().ifPresent(day -> note.add("claim dated " + day(day)));
        if (!claim.links().isEmpty()) {
            note.add("seen at " + String.join(" ", claim.links()));
        }
        if (!claim.pages().isEmpty()) {
            note.add("address of who made it: " + String.join(" ", claim.pages()));
        }
        review.text("inLanguage").ifPresent(language -> note.add("in " + language.text()));
        return note.isEmpty() ? "no date and no number given" : String.join("; ", note);
    }

    /** Adds all but the first, which stands in a field of its own. */
    private static void addRest(List<String> note, String how, List<String> all) {
        if (all.size() > 1) {
            note.add(how + " " + String.join(", ", all.subList(1, all.size())));
        }
    }

    private static String day(FoundText written) {
        return ReviewDate.of(written.text()).map(PartialDate::text).orElse(written.text());
    }
}
