package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.document.ClaimAccount;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.words.Wording;
import java.util.List;
import java.util.Set;

/** A summary for people: first what holds and what does not, then who says what, then each claim, then how it was done. */
final class ReadableSummary {

    private static final int SECTION = 2;
    private static final int CLAIM = 3;
    private static final Set<Standing> APART = Set.of(Standing.VERIFIED, Standing.UNVERIFIED, Standing.WITHDRAWN);

    private final Document document;

    ReadableSummary(Document document) {
        this.document = document;
    }

    void write(SummaryHead head, ClaimSource claims) {
        var tally = Tally.of(claims);
        writeHead(head, tally);
        writeConclusions(claims, tally);
        writeUnverified(claims, tally);
        new RecordByParty(document, SECTION).write(claims);
        writeConfidence(claims);
        if (!tally.counts().isEmpty()) {
            document.heading(SECTION, "Claims");
            claims.each(this::writeClaim);
        }
        new Corrections(document, SECTION).write(claims);
        writeMethod(head);
    }

    private void writeHead(SummaryHead head, Tally tally) {
        document.heading(1, head.title());
        if (head.story() != null) {
            document.field("story", head.story());
        }
        if (head.asOf() != null) {
            document.field("as of", head.asOf() + ": what the record held at the end of that day");
        }
        if (head.statedBy() != null) {
            document.field("stated by", head.statedBy() + ": what had been said by that day");
        }
        document.field("produced", head.producedAt() + " by " + head.producedBy());
        document.field("claims", tally.inWords());
    }

    private void writeConclusions(ClaimSource claims, Tally tally) {
        document.heading(SECTION, "Verified");
        if (tally.of(Standing.VERIFIED) == 0) {
            document.paragraph("Nothing.");
        }
        writeEach(claims, Set.of(Standing.VERIFIED));
        if (tally.hasOther(APART)) {
            document.heading(SECTION, "Other conclusions");
            writeOthers(claims);
        }
        if (tally.of(Standing.WITHDRAWN) > 0) {
            document.heading(SECTION, "Withdrawn");
            writeEach(claims, Set.of(Standing.WITHDRAWN));
        }
    }

    private void writeEach(ClaimSource claims, Set<Standing> wanted) {
        claims.each(assessed -> {
            if (wanted.contains(assessed.claim().standing())) {
                document.item(naming(assessed.claim()));
                document.detail("Because " + because(assessed.claim()));
            }
        });
    }

    private void writeOthers(ClaimSource claims) {
        claims.each(assessed -> {
            var standing = assessed.claim().standing();
            if (!APART.contains(standing)) {
                document.item(naming(assessed.claim()));
                document.detail(standing.published() + " (" + standing.description() + "), because "
                        + because(assessed.claim()));
            }
        });
    }

    private static String because(Claim claim) {
        var withdrawal = claim.withdrawal();
        var conclusion = claim.conclusion();
        if (withdrawal != null) {
            return withdrawal.statement().because();
        }
        return conclusion == null
                ? "no reason is on record"
                : conclusion.statement().because();
    }

    private void writeUnverified(ClaimSource claims, Tally tally) {
        document.heading(SECTION, "Unverified, and why");
        if (tally.of(Standing.UNVERIFIED) == 0) {
            document.paragraph("Nothing.");
        }
        claims.each(assessed -> {
            if (assessed.claim().isUnverified()) {
                document.item(naming(assessed.claim()));
                assessed.blockers().forEach(blocker -> document.detail(ClaimAccount.reason(blocker)));
                if (assessed.blockers().isEmpty()) {
                    document.detail("nothing is missing; the desk has not concluded yet");
                }
            }
        });
    }

    private void writeConfidence(ClaimSource claims) {
        document.heading(SECTION, "Confidence");
        MethodText.SCALE.forEach(document::paragraph);
        claims.each(assessed -> assessed.claim()
                .rating()
                .ifPresent(rating -> document.item(assessed.claim().id() + ": "
                        + Wording.confidence(rating.statement().level()) + ", because "
                        + rating.statement().because())));
    }

    private void writeClaim(AssessedClaim assessed) {
        document.heading(CLAIM, naming(assessed.claim()));
        var account = ClaimAccount.toPublish(document, CLAIM + 1);
        account.describe(assessed, List.of());
        account.tellRecord(assessed);
        account.tellAttribution(assessed);
        account.tellEvidence(assessed);
        account.tellHistory(assessed);
    }

    private void writeMethod(SummaryHead head) {
        document.heading(SECTION, "Policy for verified");
        head.policy().forEach(document::item);
        document.heading(SECTION, "Method");
        MethodText.METHOD.forEach(document::paragraph);
        document.heading(SECTION, "Record");
        document.field("entries", Long.toString(head.entries()));
        document.field("head hash", head.headHash());
        document.paragraph(MethodText.CHECK);
    }

    /** Returns a claim as sections refer to it. */
    static String naming(Claim claim) {
        var key = claim.content().key();
        return claim.id() + (key == null ? "" : " (" + key + ")") + ": "
                + claim.content().text();
    }
}
