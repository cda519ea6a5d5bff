package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.RejectForm;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Reads a table in which each row is a review, its objects flattened into columns as scrapers and ClaimsKG write them. */
public final class FlatReviews implements RecordReader {

    /** Where a column stands in a review, by its name in small letters and without signs. */
    private static final Map<String, String> PLACES = places();

    private static final String CLAIM = "claimReviewed";
    private static final int MOST_NAMED = 40;

    private final RecordReader table;
    private final Reviews reviews;
    private final Queue<RawRecord> ready = new ArrayDeque<>();

    /**
     * Creates a reader.
     *
     * @param file its name as it is shown
     * @param columns the names of its columns
     */
    public FlatReviews(String file, RecordReader table, List<String> columns) {
        this.table = table;
        this.reviews = new Reviews(file);
        var others = columns.stream()
                .filter(column -> place(column) == null)
                .limit(MOST_NAMED)
                .toList();
        if (!others.isEmpty()) {
            ready.add(new RawRecord.LeftOut(
                    Place.whole(file).defect(null, "left out what stands in " + String.join(", ", others))));
        }
    }

    private static Map<String, String> places() {
        var places = new HashMap<String, String>();
        for (String prefix : List.of("", "claimreview", "review")) {
            places.put(prefix + "claimreviewed", CLAIM);
            places.put(prefix + "url", "url");
            places.put(prefix + "datepublished", "datePublished");
            places.put(prefix + "inlanguage", "inLanguage");
            places.put(prefix + "authorname", "author.name");
            places.put(prefix + "authorurl", "author.url");
            places.put(prefix + "headline", "name");
        }
        places.put("claimreviewname", "name");
        places.put("claimreviewauthor", "author.name");
        places.put("claimreviewsource", "publisher.name");
        places.put("extratitle", "name");
        for (String prefix : List.of("rating", "reviewrating", "claimreviewreviewrating")) {
            places.put(prefix + "alternatename", "reviewRating.alternateName");
            places.put(prefix + "ratingvalue", "reviewRating.ratingValue");
            places.put(prefix + "bestrating", "reviewRating.bestRating");
            places.put(prefix + "worstrating", "reviewRating.worstRating");
        }
        for (String prefix : List.of("creativework", "itemreviewed", "claimreviewitemreviewed")) {
            places.put(prefix + "authorname", "itemReviewed.author.name");
            places.put(prefix + "authorsameas", "itemReviewed.author.sameAs");
            places.put(prefix + "datepublished", "itemReviewed.datePublished");
            places.put(prefix + "url", "itemReviewed.url");
        }
        return Map.copyOf(places);
    }

    /** Tells whether columns are those of reviews: one is the claim that was reviewed, and two more belong to one. */
    public static boolean areColumnsOf(List<String> columns) {
        var places = columns.stream().map(FlatReviews::place).toList();
        return places.contains(CLAIM)
                && places.stream().filter(place -> place != null).distinct().count() > 2;
    }

    private static @Nullable String place(String column) {
        return PLACES.get(column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    @Override
    public @Nullable RawRecord next() {
        var first = ready.poll();
        if (first != null) {
            return first;
        }
        var record = table.next();
        if (record instanceof RawRecord.OfClaim row) {
            ready.addAll(reviews.of(review(row.fields())));
            return ready.poll();
        }
        return record;
    }

    private static Node.Members review(Node.Members row) {
        var objects = new LinkedHashMap<String, ObjectBuilder>();
        objects.put("", new ObjectBuilder(row));
        builder(objects, "", row).add("@type", "ClaimReview");
        var places = new HashSet<String>();
        for (Node.Member cell : row.members()) {
            var place = place(cell.name());
            if (place != null && places.add(place)) {
                int dot = place.lastIndexOf('.');
                builder(objects, dot < 0 ? "" : place.substring(0, dot), row)
                        .add(place.substring(dot + 1), cell.value());
            }
        }
        return nested(objects);
    }

    private static ObjectBuilder builder(Map<String, ObjectBuilder> objects, String path, Node.Members row) {
        return objects.computeIfAbsent(path, first -> new ObjectBuilder(row));
    }

    private static Node.Members nested(Map<String, ObjectBuilder> objects) {
        var speaker = objects.remove("itemReviewed.author");
        if (speaker != null) {
            objects.computeIfAbsent("itemReviewed", path -> new ObjectBuilder(speaker.object()))
                    .add("author", speaker.object());
        }
        var review = objects.getOrDefault("", objects.values().iterator().next());
        objects.forEach((path, object) -> {
            if (!path.isEmpty()) {
                review.add(path, object.object());
            }
        });
        return review.object();
    }

    @Override
    public byte @Nullable [] raw() {
        return table.raw();
    }

    @Override
    public RejectForm rejectForm() {
        return table.rejectForm();
    }

    @Override
    public void close() {
        table.close();
    }
}
