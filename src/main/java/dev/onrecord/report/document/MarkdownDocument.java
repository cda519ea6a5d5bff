package dev.onrecord.report.document;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.MarkdownText;
import dev.onrecord.report.Page;
import dev.onrecord.report.TraceDrawing;
import dev.onrecord.report.TraceDrawing.Strokes;
import dev.onrecord.report.VisibleText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document in GitHub Flavored Markdown. */
public final class MarkdownDocument implements Document {

    private static final Pattern FENCE = Pattern.compile("`{3,}");
    private static final String BELOW_ITEM = "  ";

    private final Page page;
    private boolean isBegun;
    private boolean isInList;

    /** Begins a document. */
    public MarkdownDocument(Appendable out) {
        this.page = new Page(out);
    }

    @Override
    public DateStyle dates() {
        return DateStyle.PROSE;
    }

    @Override
    public void heading(int level, String text) {
        beginBlock();
        page.line("#".repeat(level) + " " + MarkdownText.inLine(text));
    }

    @Override
    public void paragraph(String text) {
        beginBlock();
        page.line(MarkdownText.inLines(text).replace("\n", "  \n"));
    }

    @Override
    public void field(String name, String value) {
        beginItem();
        page.line("- **" + MarkdownText.inLine(name) + ":** " + MarkdownText.inLine(value));
    }

    @Override
    public void link(String name, String url) {
        beginItem();
        page.line("- **" + MarkdownText.inLine(name) + ":** " + MarkdownText.address(url));
    }

    @Override
    public void item(String text) {
        beginItem();
        page.line("- " + MarkdownText.inLine(text));
    }

    @Override
    public void detail(String text) {
        page.line(BELOW_ITEM + "- " + MarkdownText.inLine(text));
    }

    @Override
    public void quote(String words, @Nullable String lang, String origin) {
        page.line();
        MarkdownText.inLines(words).lines().forEach(line -> page.line(BELOW_ITEM + "> " + line + "  "));
        var told = Document.attribution(lang, origin);
        if (!told.isEmpty()) {
            page.line(BELOW_ITEM + "> — " + MarkdownText.inLine(told));
        }
        page.line();
    }

    @Override
    public void command(String line) {
        var safe = VisibleText.of(line);
        page.line(BELOW_ITEM + "- " + (safe.contains("`") ? MarkdownText.inLine(safe) : "`" + safe + "`"));
    }

    @Override
    public void drawing(List<TraceRow> rows) {
        beginBlock();
        var drawn = TraceDrawing.of(rows, Strokes.UNICODE);
        var fence = FENCE.matcher(drawn)
                .results()
                .map(found -> found.group() + "`")
                .reduce("```", (one, other) -> one.length() < other.length() ? other : one);
        page.line(fence + "text").text(drawn).line(fence);
    }

    private void beginBlock() {
        if (isBegun) {
            page.line();
        }
        isBegun = true;
        isInList = false;
    }

    private void beginItem() {
        if (!isInList) {
            beginBlock();
        }
        isInList = true;
    }
}
