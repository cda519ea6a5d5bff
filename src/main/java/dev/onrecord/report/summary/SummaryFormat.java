package dev.onrecord.report.summary;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Screen;
import dev.onrecord.report.document.MarkdownDocument;
import dev.onrecord.report.document.TextDocument;
import java.io.Writer;

/** What a summary can be written as. The same values always give the same characters. */
public enum SummaryFormat implements Term {
    TEXT("text", "plain text, 80 columns wide"),
    MARKDOWN("markdown", "GitHub Flavored Markdown"),
    JSON("json", "everything, to be loaded again");

    private static final int WIDTH = 80;

    private final String published;
    private final String description;

    SummaryFormat(String published, String description) {
        this.published = published;
        this.description = description;
    }

    /** Writes a summary; the writer stays open. */
    public void write(SummaryHead head, ClaimSource claims, Writer out) {
        switch (this) {
            case TEXT -> new ReadableSummary(new TextDocument(Screen.plain(WIDTH), out)).write(head, claims);
            case MARKDOWN -> new ReadableSummary(new MarkdownDocument(out)).write(head, claims);
            case JSON -> new JsonSummary(out).write(head, claims);
        }
    }

    @Override
    public String published() {
        return published;
    }

    @Override
    public String description() {
        return description;
    }
}
