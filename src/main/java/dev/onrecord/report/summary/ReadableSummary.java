package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.document.ClaimAccount;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.words.Sentences;
import java.util.List;
import java.util.function.Predicate;
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
    private static final String IN_QUESTION = "In question";

    private static final Predicate<Outcome> SETTLED = new Outcome(Standing.VERIFIED, false)::equals;
    private static final Predicate<Outcome> TAKEN_OUT = new Outcome(Standing.WITHDRAWN, false)::equals;

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
        return Stream.of(
                        GLANCE,
                        VERIFIED,
                        IN_QUESTION,
                        UNVERIFIED,
                        RecordByParty.HEADING,
                        CONFIDENCE,
                        CLAIMS,
                        CORRECTIONS,
                        METHOD)
                .filter(section -> counts.hasRecord() || !section.equals(RecordByParty.HEADING))
                .filter(section -> counts.has(Outcome::isInQuestion) || !section.equals(IN_QUESTION))
                .toList();
    }

    private void writeConclusions(SummaryClaims claims, SummaryCounts counts) {
        document.heading(SECTION, VERIFIED);
        if (!counts.has(SETTLED)) {
            document.paragraph("None.");
        }
        writeEach(claims, SETTLED);
        if (counts.has(ReadableSummary::isOther)) {
            document.heading(SECTION, "Other conclusions");
            writeEach(claims, ReadableSummary::isOther);
        }
        if (counts.has(Outcome::isInQuestion)) {
            document.heading(SECTION, IN_QUESTION);
            document.paragraph(MethodText.IN_QUESTION);
            writeEach(claims, Outcome::isInQuestion);
        }
        if (counts.has(TAKEN_OUT)) {
            document.heading(SECTION, "Withdrawn");
            writeEach(claims, TAKEN_OUT);
        }
    }

    /** Tells whether a settled verdict is another one than verified. */
    private static boolean isOther(Outcome outcome) {
        return outcome.standing().verdict().isPresent() && !outcome.isInQuestion() && !SETTLED.test(outcome);
    }

    private void writeEach(SummaryClaims claims, Predicate<Outcome> wanted) {
        claims.each(assessed -> {
            var outcome = Outcome.of(assessed);
            if (wanted.test(outcome)) {
                document.reference(assessed.claim());
                document.detail(conclusion(assessed, outcome));
                assessed.lost()
                        .forEach(blocker -> document.detail("In question: " + sentences.reason(blocker, assessed)));
                writeWording(assessed.claim());
            }
        });
    }

    private String conclusion(AssessedClaim assessed, Outcome outcome) {
        var because = because(assessed.claim());
        if (outcome.isInQuestion()) {
            return outcome.standing().published() + when(assessed) + ", because " + because;
        }
        return SETTLED.test(outcome) || TAKEN_OUT.test(outcome)
                ? "Because " + because
                : outcome.standing().published() + " (" + outcome.standing().description() + "), because " + because;
    }

    private String when(AssessedClaim assessed) {
        var conclusion = assessed.claim().conclusion();
        return conclusion == null ? "" : " as of " + document.dates().of(conclusion.recordedAt(), assessed.zone());
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
        if (!counts.has(outcome -> outcome.standing() == Standing.UNVERIFIED)) {
            document.paragraph("None.");
        }
        claims.each(assessed -> {
            if (assessed.claim().isUnverified()) {
                document.reference(assessed.claim());
                assessed.blockers().forEach(blocker -> document.detail(sentences.reason(blocker, assessed)));
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
        document.claim(CLAIM, assessed, () -> {
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
        var sealed = head.sealed(document.dates());
        if (sealed != null) {
            document.field("sealed", sealed);
        }
        document.paragraph(MethodText.CHECK);
    }
}
