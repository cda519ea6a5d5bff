package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.document.ClaimAccount;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.words.Sentences;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A summary for people: first what holds and what does not, then who says what, then each claim, then how it was done. */
final class ReadableSummary {

    private static final int SECTION = 2;
    private static final int CLAIM = 3;
    private static final String GLANCE = "At a glance";
    private static final String VERIFIED = "Verified";
    private static final String UNVERIFIED = "Unverified, and why";
    private static final String CONFIDENCE = "Confidence";
    private static final String CLAIMS = "Claims";
    private static final String CORRECTIONS = "Corrections and overrides";
    private static final String METHOD = "Method";
    private static final Set<Standing> APART = Set.of(Standing.VERIFIED, Standing.UNVERIFIED, Standing.WITHDRAWN);

    private final Document document;
    private final Sentences sentences;

    ReadableSummary(Document document) {
        this.document = document;
        this.sentences = new Sentences(document.dates());
    }

    void write(SummaryHead head, SummaryClaims claims) {
        var counts = SummaryCounts.of(claims);
        writeHead(head, counts);
        writeBody(head, claims, counts);
    }

    /** Writes what stands below the head. */
    void writeBody(SummaryHead head, SummaryClaims claims, SummaryCounts counts) {
        writeGlance(counts);
        writeConclusions(claims, counts);
        writeUnverified(claims, counts);
        new RecordByParty(document, SECTION).write(claims);
        writeConfidence(claims);
        if (!counts.isEmpty()) {
            document.heading(SECTION, CLAIMS);
            claims.each(this::writeClaim);
        }
        document.heading(SECTION, CORRECTIONS);
        new Corrections(document).write(claims);
        writeMethod(head);
    }

    private void writeHead(SummaryHead head, SummaryCounts counts) {
        document.heading(1, head.title());
        head.facts(document.dates()).forEach(document::field);
        document.field("claims", counts.inWords());
    }

    private void writeGlance(SummaryCounts counts) {
        if (!counts.isEmpty()) {
            document.heading(SECTION, GLANCE);
            document.grid(counts.grid());
            document.timeline(counts.timeline());
        }
    }

    /** Returns the headings of the sections that a reader looks for. */
    static List<String> sections(SummaryCounts counts) {
        if (counts.isEmpty()) {
            return List.of(VERIFIED, UNVERIFIED, CORRECTIONS, METHOD);
        }
        return Stream.of(GLANCE, VERIFIED, UNVERIFIED, RecordByParty.HEADING, CONFIDENCE, CLAIMS, CORRECTIONS, METHOD)
                .filter(section -> counts.hasRecord() || !section.equals(RecordByParty.HEADING))
                .toList();
    }

    private void writeConclusions(SummaryClaims claims, SummaryCounts counts) {
        document.heading(SECTION, VERIFIED);
        if (counts.of(Standing.VERIFIED) == 0) {
            document.paragraph("None.");
        }
        writeEach(claims, Set.of(Standing.VERIFIED));
        if (counts.hasOther(APART)) {
            document.heading(SECTION, "Other conclusions");
            writeOthers(claims);
        }
        if (counts.of(Standing.WITHDRAWN) > 0) {
            document.heading(SECTION, "Withdrawn");
            writeEach(claims, Set.of(Standing.WITHDRAWN));
        }
    }

    private void writeEach(SummaryClaims claims, Set<Standing> wanted) {
        claims.each(assessed -> {
            if (wanted.contains(assessed.claim().standing())) {
                document.reference(assessed.claim());
                document.detail("Because " + because(assessed.claim()));
                writeWording(assessed.claim());
            }
        });
    }

    private void writeOthers(SummaryClaims claims) {
        claims.each(assessed -> {
            var standing = assessed.claim().standing();
            if (!APART.contains(standing)) {
                document.reference(assessed.claim());
                document.detail(standing.published() + " (" + standing.description() + "), because "
                        + because(assessed.claim()));
                writeWording(assessed.claim());
            }
        });
    }

    private void writeWording(Claim claim) {
        Sentences.verdictOnEarlierWording(claim).ifPresent(given -> document.detail("The verdict was " + given + "."));
    }

    private static String because(Claim claim) {
        var withdrawal = claim.withdrawal();
        var conclusion = claim.conclusion();
        if (withdrawal != null) {
            return withdrawal.statement().because();
        }
        return conclusion == null
                ? "no reason is on the record"
                : conclusion.statement().because();
    }

    private void writeUnverified(SummaryClaims claims, SummaryCounts counts) {
        document.heading(SECTION, UNVERIFIED);
        if (counts.of(Standing.UNVERIFIED) == 0) {
            document.paragraph("None.");
        }
        claims.each(assessed -> {
            if (assessed.claim().isUnverified()) {
                document.reference(assessed.claim());
                assessed.blockers().forEach(blocker -> document.detail(sentences.reason(blocker)));
                if (assessed.blockers().isEmpty()) {
                    document.detail("nothing stands in the way; the desk has not given a verdict yet");
                }
            }
        });
    }

    private void writeConfidence(SummaryClaims claims) {
        document.heading(SECTION, CONFIDENCE);
        MethodText.SCALE.forEach(document::paragraph);
        claims.each(assessed -> assessed.claim()
                .rating()
                .ifPresent(rating -> document.item(
                        assessed.claim().id(),
                        Sentences.confidence(rating.statement().level()) + ", because "
                                + rating.statement().because())));
    }

    private void writeClaim(AssessedClaim assessed) {
        document.claim(CLAIM, assessed.claim(), () -> {
            var account = ClaimAccount.toPublish(document, CLAIM + 1);
            account.describe(assessed, List.of());
            account.writeRecord(assessed);
            account.writeAttribution(assessed);
            account.writeEvidence(assessed);
            account.writeHistory(assessed);
        });
    }

    private void writeMethod(SummaryHead head) {
        document.heading(SECTION, "Policy for verified");
        head.policy().forEach(document::item);
        document.heading(SECTION, METHOD);
        MethodText.METHOD.forEach(document::paragraph);
        document.heading(SECTION, "Record");
        document.field("entries", Long.toString(head.entries()));
        document.field("head hash", head.headHash());
        document.paragraph(MethodText.CHECK);
    }
}
