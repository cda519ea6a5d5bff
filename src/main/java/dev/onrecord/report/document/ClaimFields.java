package dev.onrecord.report.document;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what a claim is and how the desk stands to it, a field each. */
final class ClaimFields {

    private final Document document;

    ClaimFields(Document document) {
        this.document = document;
    }

    void tell(AssessedClaim assessed, List<Surroundings.Part> parts) {
        var claim = assessed.claim();
        tellVerdict(claim);
        tellConfidence(claim);
        var content = claim.content();
        tell("story", content.story());
        tell("speaker", content.speaker());
        tell("about", joined(content.about()));
        tell("on", content.on());
        if (content.url() != null) {
            document.link("url", content.url());
        }
        tell("tags", joined(content.tags()));
        tell("part of", content.partOf());
        tell(
                "parts",
                parts.stream()
                        .map(part -> part.claim() + " " + part.standing().published())
                        .collect(Collectors.joining(", ")));
        tell(
                "same as",
                assessed.sames().stream()
                        .map(same -> same.claim() + " " + same.standing().published())
                        .collect(Collectors.joining(", ")));
        tell("note", content.note());
        tell("recorded", when(claim.added()));
    }

    private void tellVerdict(Claim claim) {
        var standing = claim.standing().published();
        var conclusion = claim.conclusion();
        var withdrawal = claim.withdrawal();
        if (withdrawal != null) {
            document.field("verdict", judged(standing, withdrawal.statement().because(), withdrawal));
        } else if (conclusion != null) {
            document.field("verdict", judged(standing, conclusion.statement().because(), conclusion));
            tell("overriding", joined(conclusion.statement().overridden()));
        } else {
            document.field("verdict", standing);
        }
    }

    private void tellConfidence(Claim claim) {
        document.field(
                "confidence",
                claim.rating()
                        .map(rating -> judged(
                                rating.statement().level().published(),
                                rating.statement().because(),
                                rating))
                        .orElse("unrated"));
    }

    private static String judged(String judgement, String because, Entry<?> entry) {
        return judgement + ", because " + because + " (" + when(entry) + ")";
    }

    private static String when(Entry<?> entry) {
        return entry.recordedBy() + ", " + entry.recordedAt() + ", " + entry.id();
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    private void tell(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            document.field(name, value.toString());
        }
    }
}
