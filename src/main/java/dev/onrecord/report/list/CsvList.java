package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.Page;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Claims as CSV: a header and a row each, lines ended as RFC 4180 has it. */
final class CsvList implements ClaimList {

    private static final String LINE_END = "\r\n";

    private final Page page;

    CsvList(boolean scored, Appendable out) {
        this.page = new Page(out);
        page.text(Arrays.stream(CsvColumn.values()).map(CsvColumn::heading).collect(Collectors.joining(",")))
                .text(scored ? ",score" : "")
                .text(LINE_END);
    }

    @Override
    public void add(AssessedClaim claim) {
        page.text(cells(claim)).text(LINE_END);
    }

    @Override
    public void add(AssessedClaim claim, double score) {
        page.text(cells(claim)).text("," + score).text(LINE_END);
    }

    private static String cells(AssessedClaim claim) {
        return Arrays.stream(CsvColumn.values())
                .map(column -> CsvCell.of(column.of(claim)))
                .collect(Collectors.joining(","));
    }

    @Override
    public void end() {
        // every row is whole
    }
}
