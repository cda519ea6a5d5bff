package dev.onrecord.report.html;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.TraceDrawing;
import dev.onrecord.report.VisibleText;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.document.Grid;
import dev.onrecord.report.document.Timeline;
import dev.onrecord.report.html.Item.Kind;
import dev.onrecord.report.html.Item.Part;
import dev.onrecord.report.picture.AttributionPicture;
import dev.onrecord.report.picture.GridPicture;
import dev.onrecord.report.picture.TimelinePicture;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document as a part of a web page. Values and items are held until their list is whole, and never many at once. */
final class HtmlDocument implements Document {

    private static final int MOST_ITEMS = 500;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Templates templates;
    private final List<Field> fields = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private int pictures;

    HtmlDocument(Templates templates) {
        this.templates = templates;
    }

    @Override
    public DateStyle dates() {
        return DateStyle.PROSE;
    }

    @Override
    public void heading(int level, String text) {
        end();
        templates.write("heading", Map.of("level", level, "text", visible(text), "anchor", Templates.anchor(text)));
    }

    @Override
    public void paragraph(String text) {
        end();
        templates.write("paragraph", Map.of("text", visible(text)));
    }

    @Override
    public void field(String name, String value) {
        endItems();
        fields.add(new Field(name, visible(value), null));
    }

    @Override
    public void link(String name, String url) {
        endItems();
        fields.add(new Field(name, visible(url), ADDRESS.matcher(url).matches() ? url : null));
    }

    @Override
    public void item(String text) {
        add(Item.told(null, visible(text)));
    }

    @Override
    public void item(ClaimId claim, String text) {
        add(Item.told(claim.toString(), visible(text)));
    }

    @Override
    public void reference(Claim claim) {
        add(Item.verbatim(claim.id().toString(), visible(claim.content().text())));
    }

    private void add(Item item) {
        endFields();
        if (items.size() == MOST_ITEMS) {
            endItems();
        }
        items.add(item);
    }

    @Override
    public void detail(String text) {
        addPart(new Part(Kind.DETAIL, visible(text), null, ""));
    }

    @Override
    public void quote(String words, @Nullable String lang, String origin) {
        var language = lang != null && LANGUAGE.matcher(lang).matches() ? lang : null;
        addPart(new Part(Kind.QUOTE, visible(words), language, visible(Document.attribution(lang, origin))));
    }

    @Override
    public void command(String line) {
        addPart(new Part(Kind.COMMAND, VisibleText.of(line), null, ""));
    }

    private void addPart(Part part) {
        if (items.isEmpty()) {
            add(Item.told(null, ""));
        }
        items.get(items.size() - 1).parts().add(part);
    }

    @Override
    public void drawing(List<TraceRow> rows) {
        end();
        var tree = TraceDrawing.of(rows, TraceDrawing.Strokes.UNICODE);
        long sources = rows.stream().map(TraceRow::source).distinct().count();
        var drawn = sources > 1 && sources <= AttributionPicture.MOST_SOURCES;
        templates.write(
                "attribution",
                Map.of("picture", drawn ? AttributionPicture.of(nextPicture(), rows) : "", "tree", tree));
    }

    @Override
    public void grid(Grid grid) {
        end();
        templates.write(
                "figure",
                Map.of("caption", "Claims by verdict and confidence", "picture", GridPicture.of(nextPicture(), grid)));
    }

    @Override
    public void timeline(Timeline timeline) {
        if (timeline.hasSeveralDates()) {
            end();
            templates.write(
                    "figure",
                    Map.of(
                            "caption",
                            "What was claimed, asked and said, and when; dates are evenly spaced",
                            "picture",
                            TimelinePicture.of(nextPicture(), timeline)));
        }
    }

    private String nextPicture() {
        pictures++;
        return "picture-" + pictures;
    }

    @Override
    public void claim(int level, AssessedClaim assessed, Runnable body) {
        end();
        var claim = assessed.claim();
        var key = claim.content().key();
        templates.write(
                "claim",
                Map.of(
                        "id", claim.id().toString(),
                        "key", key == null ? "" : key,
                        "text", visible(claim.content().text()),
                        "badge", Badge.of(Outcome.of(assessed)),
                        "confidence", confidence(claim),
                        "content", content(body)));
    }

    private static String confidence(Claim claim) {
        return claim.rating()
                .map(rating -> rating.statement().level().published() + " confidence")
                .orElse("unrated");
    }

    @Override
    public void aside(int level, String text, Runnable body) {
        end();
        templates.write("aside", Map.of("text", text, "content", content(body)));
    }

    private Content content(Runnable body) {
        return ignored -> {
            body.run();
            end();
        };
    }

    /** Writes what is still held. */
    void end() {
        endFields();
        endItems();
    }

    private void endFields() {
        if (!fields.isEmpty()) {
            templates.write("fields", Map.of("fields", List.copyOf(fields)));
            fields.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            templates.write("items", Map.of("items", List.copyOf(items)));
            items.clear();
        }
    }

    private static String visible(String text) {
        return VisibleText.inLines(text);
    }
}
