package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What another desk concluded, in its own words and numbers: never a verdict of ours.
 *
 * @param label its words; empty where it gave numbers only
 * @param numbers its numbers and their scale, in words; empty where it gave none
 */
record ReviewRating(Optional<String> label, Optional<String> numbers) {

    private static final String FIELD = "reviewRating";
    private static final BigDecimal NONE = BigDecimal.valueOf(-1);
    private static final BigDecimal USUAL_WORST = BigDecimal.ONE;

    static ReviewRating of(LooseObject review) {
        var ratings = review.objects(FIELD);
        if (ratings.isEmpty()) {
            var bare = review.text(FIELD);
            bare.ifPresent(label ->
                    review.repairs().add(label.at(), label.field(), "a bare text", "taken as the words of the rating"));
            return new ReviewRating(bare.map(FoundText::text), Optional.empty());
        }
        return new ReviewRating(
                joined(ratings.stream().flatMap(rating -> label(rating).stream())),
                joined(ratings.stream().flatMap(rating -> numbers(rating).stream())));
    }

    private static Optional<String> joined(Stream<String> parts) {
        return Optional.of(parts.distinct().collect(Collectors.joining(" / "))).filter(text -> !text.isEmpty());
    }

    private static Optional<String> label(LooseObject rating) {
        return rating.firstText("alternateName", "name", "ratingExplanation", "description")
                .map(label -> label.text().strip())
                .or(() -> words(rating));
    }

    /** Returns words that stand where the number should. */
    private static Optional<String> words(LooseObject rating) {
        if (rating.value("ratingValue") instanceof Node.Text text
                && !text.value().isBlank()
                && number(text.value()).isEmpty()) {
            rating.repairs().add(text, FIELD + ".ratingValue", "words", "taken as the words of the rating");
            return Optional.of(text.value().strip());
        }
        return Optional.empty();
    }

    private static Optional<String> numbers(LooseObject rating) {
        var value = number(rating, "ratingValue");
        var best = number(rating, "bestRating");
        var worst = number(rating, "worstRating");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        checkScale(rating, value.get(), best, worst.orElse(USUAL_WORST));
        var scale = new ArrayList<String>();
        best.ifPresent(number -> scale.add("best " + number.toPlainString()));
        worst.ifPresent(number -> scale.add("worst " + number.toPlainString()));
        return Optional.of("rated " + value.get().toPlainString()
                + (scale.isEmpty() ? "" : " (" + String.join(", ", scale) + ")"));
    }

    private static void checkScale(LooseObject rating, BigDecimal value, Optional<BigDecimal> best, BigDecimal worst) {
        var at = rating.object();
        if (best.isEmpty()) {
            return;
        }
        if (best.get().compareTo(worst) < 0) {
            rating.repairs().add(at, FIELD, "a best rating below the worst", "kept as published");
        }
        var ends = List.of(best.get().min(worst), best.get().max(worst));
        if (value.compareTo(ends.get(0)) < 0 || value.compareTo(ends.get(1)) > 0) {
            rating.repairs().add(at, FIELD, "a rating outside of its scale", "kept as published");
        }
    }

    private static Optional<BigDecimal> number(LooseObject rating, String field) {
        var value = rating.value(field);
        var name = FIELD + "." + field;
        if (value instanceof Node.Text text && !text.value().isBlank()) {
            var number = number(text.value());
            number.ifPresent(found -> rating.repairs().add(text, name, "a number as a text", "read as a number"));
            return number.filter(found -> isGiven(rating, text, name, found));
        }
        return value instanceof Node.Numeral numeral
                ? number(numeral.value()).filter(found -> isGiven(rating, numeral, name, found))
                : Optional.empty();
    }

    private static boolean isGiven(LooseObject rating, Node at, String name, BigDecimal number) {
        if (number.compareTo(NONE) != 0) {
            return true;
        }
        rating.repairs().add(at, name, "-1", "taken as no rating");
        return false;
    }

    private static Optional<BigDecimal> number(String text) {
        var plain = text.strip();
        return plain.matches("[+-]?\\d{1,9}([.,]\\d{1,9})?")
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
