package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Table;

/** Claims as a table on a screen. */
final class TableList implements ClaimList {

    private final Table table;

    TableList(Screen screen, boolean scored, Appendable out) {
        this.table = new Table(screen, Row.columns(scored), out);
    }

    @Override
    public void add(AssessedClaim claim) {
        table.row(Row.of(claim, null));
    }

    @Override
    public void add(AssessedClaim claim, double score) {
        table.row(Row.of(claim, score));
    }

    @Override
    public void end() {
        table.end();
    }
}
