package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.Page;
import dev.onrecord.report.json.JsonClaims;

/** Claims as JSON, one in each line. */
final class JsonLines implements ClaimList {

    private final Page page;

    JsonLines(Appendable out) {
        this.page = new Page(out);
    }

    @Override
    public void add(AssessedClaim claim) {
        page.line(JsonClaims.line(claim, null));
    }

    @Override
    public void add(AssessedClaim claim, double score) {
        page.line(JsonClaims.line(claim, score));
    }

    @Override
    public void end() {
        // every line is whole
    }
}
