package dev.onrecord.report.claimreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.Page;
import dev.onrecord.report.json.ReadableJson;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes reviews in JSON-LD: a single one as it is, several or none as a data feed. No review but the first is held. */
public final class ReviewFeed {

    private final Reviewer reviewer;
    private final String title;
    private final Instant producedAt;
    private final Writer out;
    private @Nullable AssessedClaim first;
    private @Nullable JsonGenerator feed;

    /**
     * Begins a feed.
     *
     * @param title what it is called where it holds several reviews
     * @param asOf the day for which the reviews hold
     */
    public ReviewFeed(Publisher publisher, String title, LocalDate asOf, Instant producedAt, Writer out) {
        this.reviewer = new Reviewer(publisher, asOf);
        this.title = title;
        this.producedAt = producedAt;
        this.out = out;
    }

    /** Adds the review of a claim. */
    public void add(AssessedClaim claim) {
        if (feed == null && first == null) {
            first = claim;
            return;
        }
        var begun = begun();
        begun.writePOJO(element(claim));
    }

    private JsonGenerator begun() {
        if (feed != null) {
            return feed;
        }
        feed = ReadableJson.INDENTED.createGenerator(out);
        feed.writeStartObject();
        feed.writeStringProperty("@context", "https://schema.org");
        feed.writeStringProperty("@type", "DataFeed");
        feed.writeStringProperty("name", title);
        feed.writeStringProperty("dateModified", producedAt.toString());
        feed.writeArrayPropertyStart("dataFeedElement");
        if (first != null) {
            feed.writePOJO(element(first));
            first = null;
        }
        return feed;
    }

    private Element element(AssessedClaim claim) {
        return new Element("DataFeedItem", List.of(reviewer.review(claim, false)));
    }

    /** Writes what is still held, closes what is open and ends the line. */
    public void end() {
        if (first != null) {
            var alone = ReadableJson.INDENTED.createGenerator(out);
            alone.writePOJO(reviewer.review(first, true));
            alone.close();
        } else {
            begun().close();
        }
        new Page(out).line();
    }

    private record Element(@JsonProperty("@type") String type, List<ClaimReview> item) {}
}
