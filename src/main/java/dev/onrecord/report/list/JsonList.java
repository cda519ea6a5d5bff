package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.json.JsonClaims;
import java.io.Writer;

/** Claims as a JSON array. */
final class JsonList implements ClaimList {

    private final JsonClaims claims;

    JsonList(Writer out) {
        this.claims = JsonClaims.array(out);
    }

    @Override
    public void add(AssessedClaim claim) {
        claims.add(claim, null);
    }

    @Override
    public void add(AssessedClaim claim, double score) {
        claims.add(claim, score);
    }

    @Override
    public void end() {
        claims.end();
    }
}
