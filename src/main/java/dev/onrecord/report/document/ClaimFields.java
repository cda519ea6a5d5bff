package dev.onrecord.report.document;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Seconded;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.words.Sentences;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a claim is and how the desk judges it, a field each. */
final class ClaimFields {

    private final Document document;
    private final Sentences sentences;
    private final boolean isPublished;

    ClaimFields(Document document, boolean isPublished) {
        this.document = document;
        this.isPublished = isPublished;
        this.sentences = new Sentences(document.dates());
    }

    void write(AssessedClaim assessed, List<Surroundings.Part> parts) {
        var claim = assessed.claim();
        writeVerdict(assessed);
        writeProposal(assessed);
        writeConfidence(assessed);
        var content = claim.content();
        write("story", content.story());
        write("speaker", content.speaker());
        write("about", joined(content.about()));
        write("on", content.on() == null ? null : document.dates().of(content.on()));
        if (content.url() != null) {
            document.link("url", content.url());
        }
        write("tags", joined(content.tags()));
        write("part of", content.partOf());
        write(
                "parts",
                parts.stream()
                        .map(part -> part.claim() + " " + part.standing().published())
                        .collect(Collectors.joining(", ")));
        write(
                "same as",
                assessed.sames().stream()
                        .map(same -> same.claim() + " " + same.standing().published())
                        .collect(Collectors.joining(", ")));
        write("note", content.note());
        if (!isPublished) {
            write("assigned to", claim.assignee());
        }
        write("recorded", when(claim.added(), assessed));
    }

    private void writeVerdict(AssessedClaim assessed) {
        var claim = assessed.claim();
        var standing = Outcome.of(assessed).words();
        var conclusion = claim.conclusion();
        var withdrawal = claim.withdrawal();
        if (withdrawal != null) {
            document.field("verdict", judged(standing, withdrawal.statement().because(), withdrawal, assessed));
        } else if (conclusion != null) {
            document.field("verdict", judged(standing, conclusion.statement().because(), conclusion, assessed));
            Sentences.verdictOnEarlierWording(claim).ifPresent(given -> document.field("wording", given));
            write("overriding", joined(conclusion.statement().overridden()));
            writeSecond(claim.fourEyes().second(), assessed);
            assessed.lost().forEach(blocker -> document.field("in question", sentences.reason(blocker, assessed)));
        } else {
            document.field("verdict", standing);
        }
    }

    private void writeSecond(@Nullable Entry<Seconded> second, AssessedClaim assessed) {
        if (second != null) {
            document.field("seconded", "because " + second.statement().because() + " (" + when(second, assessed) + ")");
        }
    }

    /** A verdict that is only proposed is the desk's own business until it stands. */
    private void writeProposal(AssessedClaim assessed) {
        var fourEyes = assessed.claim().fourEyes();
        var proposal = fourEyes.proposal();
        if (isPublished || proposal == null) {
            return;
        }
        var by = fourEyes.voidedBy();
        document.field(
                "proposed",
                judged(
                                proposal.statement().verdict().published(),
                                proposal.statement().because(),
                                proposal,
                                assessed)
                        + (by == null ? "; waits for another person" : "; void since " + by.id()));
        write("going past", joined(proposal.statement().overridden()));
    }

    private void writeConfidence(AssessedClaim assessed) {
        document.field(
                "confidence",
                assessed.claim()
                        .rating()
                        .map(rating -> judged(
                                rating.statement().level().published(),
                                rating.statement().because(),
                                rating,
                                assessed))
                        .orElse("unrated"));
    }

    private String judged(String judgement, String because, Entry<?> entry, AssessedClaim assessed) {
        return judgement + ", because " + because + " (" + when(entry, assessed) + ")";
    }

    private String when(Entry<?> entry, AssessedClaim assessed) {
        return entry.recordedBy() + ", " + document.dates().of(entry.recordedAt(), assessed.zone()) + ", " + entry.id();
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    private void write(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            document.field(name, value.toString());
        }
    }
}
