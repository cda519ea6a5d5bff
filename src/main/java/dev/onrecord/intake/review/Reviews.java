package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and numbers the reviews in a file, and reports everything else as left out. */
final class Reviews {

    /** The fields in which feeds, graphs and lists hold other things. */
    static final Set<String> CONTAINERS = Set.of("dataFeedElement", "item", "@graph", "itemListElement", "claims");

    private static final String REVIEW = "ClaimReview";

    private final String file;
    private long count;

    Reviews(String file) {
        this.file = file;
    }

    /** Returns how many reviews were found so far. */
    long count() {
        return count;
    }

    /** Returns the records in a value, at any depth. */
    List<RawRecord> in(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.elements().stream()
                    .flatMap(element -> in(element).stream())
                    .toList();
        }
        if (!(node instanceof Node.Members object)) {
            return List.of(leftOut(node, node.described()));
        }
        var held = object.members().stream()
                .filter(member -> CONTAINERS.contains(member.name()))
                .toList();
        return held.isEmpty()
                ? of(object)
                : held.stream().flatMap(member -> in(member.value()).stream()).toList();
    }

    /** Returns the reviews in an object: itself, those below it, or what is left out where there is none. */
    List<RawRecord> of(Node.Members object) {
        if (isReview(object)) {
            return List.of(translated(object));
        }
        if (value(object, FactCheckAnswer.REVIEWS) != null) {
            return FactCheckAnswer.reviews(object).stream()
                    .map(this::translated)
                    .toList();
        }
        var below = below(object).map(this::translated).toList();
        if (!below.isEmpty()) {
            return below;
        }
        var types = types(object).toList();
        return List.of(leftOut(object, types.isEmpty() ? "an object that is no " + REVIEW : "type " + types.get(0)));
    }

    private RawRecord translated(Node.Members review) {
        return ReviewTranslation.of(review, new Place(file, review.line(), review.column(), ++count));
    }

    /** Returns the reviews that stand in the fields of something else, such as the article that they were published with. */
    private static Stream<Node.Members> below(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.elements().stream().flatMap(Reviews::below);
        }
        if (!(node instanceof Node.Members object)) {
            return Stream.empty();
        }
        return isReview(object)
                ? Stream.of(object)
                : object.members().stream().map(Node.Member::value).flatMap(Reviews::below);
    }

    RawRecord leftOut(Node at, String found) {
        var place = new Place(file, at.line(), at.column(), 0);
        return new RawRecord.LeftOut(place.defect(null, "found " + found + ", left out: expected a " + REVIEW));
    }

    static boolean isClaim(LooseObject object) {
        return types(object.object()).anyMatch("Claim"::equals);
    }

    private static boolean isReview(Node.Members object) {
        return types(object).anyMatch(REVIEW::equals)
                || (types(object).findAny().isEmpty() && value(object, "claimReviewed") != null);
    }

    /** Returns the names of what the object is, without the vocabulary that they are from. */
    private static Stream<String> types(Node.Members object) {
        var type = value(object, "@type");
        var names = type instanceof Node.Sequence list ? list.elements().stream() : Stream.ofNullable(type);
        return names.filter(Node.Text.class::isInstance)
                .map(name -> ((Node.Text) name).value())
                .map(name -> name.substring(
                        Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf(':'), name.lastIndexOf('#'))) + 1));
    }

    private static @Nullable Node value(Node.Members object, String field) {
        return object.members().stream()
                .filter(member -> member.name().equals(field))
                .findFirst()
                .map(Node.Member::value)
                .orElse(null);
    }
}
