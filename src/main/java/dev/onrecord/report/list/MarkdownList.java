package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.Cell;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.Column;
import dev.onrecord.report.MarkdownText;
import dev.onrecord.report.Page;
import java.util.stream.Collectors;

/** Claims as a table in Markdown, nothing cut. */
final class MarkdownList implements ClaimList {

    private final Page page;

    MarkdownList(boolean scored, Appendable out) {
        this.page = new Page(out);
        var columns = Row.columns(scored);
        line(columns.stream().map(Column::heading).collect(Collectors.joining(" | ")));
        line(columns.stream().map(column -> "---").collect(Collectors.joining(" | ")));
    }

    @Override
    public void add(AssessedClaim claim) {
        line(Row.of(claim, null).stream().map(MarkdownList::text).collect(Collectors.joining(" | ")));
    }

    @Override
    public void add(AssessedClaim claim, double score) {
        line(Row.of(claim, score).stream().map(MarkdownList::text).collect(Collectors.joining(" | ")));
    }

    private static String text(Cell cell) {
        return MarkdownText.inLine(cell.text());
    }

    private void line(String cells) {
        page.line("| " + cells + " |");
    }

    @Override
    public void end() {
        // every row is whole
    }
}
