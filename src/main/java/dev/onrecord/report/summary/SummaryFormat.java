package dev.onrecord.report.summary;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Screen;
import dev.onrecord.report.claimreview.ReviewFeed;
import dev.onrecord.report.document.MarkdownDocument;
import dev.onrecord.report.document.TextDocument;
import dev.onrecord.report.html.Field;
import dev.onrecord.report.html.Front;
import dev.onrecord.report.html.HtmlPage;
import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.report.list.Format;
import java.io.Writer;
import java.util.Objects;

/** What a summary can be written as. The same values always give the same characters. */
public enum SummaryFormat implements Term {
    TEXT("text", "plain text, 80 columns wide"),
    MARKDOWN("markdown", "GitHub Flavored Markdown"),
    HTML("html", "one web page with pictures, to be published or printed"),
    JSON("json", "everything, to be loaded again"),
    CSV("csv", "a row for each claim, for spreadsheets"),
    CLAIMREVIEW("claimreview", "schema.org ClaimReview, for search engines");

    private static final int WIDTH = 80;

    private final Texts texts;

    SummaryFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Writes a summary; the writer stays open. */
    public void write(SummaryHead head, SummaryClaims claims, Writer out) {
        switch (this) {
            case TEXT -> new ReadableSummary(new TextDocument(Screen.plain(WIDTH), out)).write(head, claims);
            case MARKDOWN -> new ReadableSummary(new MarkdownDocument(out)).write(head, claims);
            case HTML -> writePage(head, claims, out);
            case JSON -> new JsonSummary(out).write(head, claims);
            case CSV -> writeRows(claims, out);
            case CLAIMREVIEW -> writeReviews(head, claims, out);
        }
    }

    private static void writePage(SummaryHead head, SummaryClaims claims, Writer out) {
        var counts = SummaryCounts.of(claims);
        var front = new Front(
                head.title(),
                head.facts(DateStyle.PROSE).entrySet().stream()
                        .map(fact -> new Field(fact.getKey(), fact.getValue(), null))
                        .toList(),
                counts.outcomes().stream()
                        .map(outcome -> new Front.Count(outcome, counts.of(outcome)))
                        .toList(),
                ReadableSummary.sections(counts));
        HtmlPage.write(front, document -> new ReadableSummary(document).writeBody(head, claims, counts), out);
    }

    private static void writeRows(SummaryClaims claims, Writer out) {
        var rows = Format.CSV.rows(ClaimListing.PLAIN, Screen.plain(WIDTH), out);
        claims.each(rows::add);
        rows.end();
    }

    private static void writeReviews(SummaryHead head, SummaryClaims claims, Writer out) {
        var publisher = Objects.requireNonNull(head.publisher(), "a review names its publisher");
        var feed = new ReviewFeed(publisher, head.title(), head.holdsOn(), head.producedAt(), out);
        claims.each(feed::add);
        feed.end();
    }

    /** Tells whether a summary in this format says who publishes it. */
    public boolean namesPublisher() {
        return this == CLAIMREVIEW;
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
