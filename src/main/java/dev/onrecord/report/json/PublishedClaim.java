package dev.onrecord.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as scripts read it: names and order of the components are those of the file.
 *
 * @param score how much it is like another claim; left out but for claims found that way
 */
record PublishedClaim(
        String id,
        @Nullable String key,
        @Nullable String story,
        String text,
        @Nullable String speaker,
        List<String> about,
        @Nullable String on,
        @Nullable String url,
        List<String> tags,
        @Nullable String note,
        @Nullable String partOf,
        List<PublishedSame> sameAs,
        String verdict,
        @Nullable PublishedConclusion conclusion,
        @Nullable PublishedConfidence confidence,
        List<PublishedResponse> responses,
        List<PublishedRequest> requests,
        List<PublishedWaiver> waivers,
        List<PublishedCitation> citations,
        PublishedOrigins origins,
        List<PublishedEvidence> evidence,
        List<String> blockers,
        String recordedAt,
        String recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double score) {

    static PublishedClaim of(AssessedClaim assessed, @Nullable Double score) {
        var claim = assessed.claim();
        var content = claim.content();
        return new PublishedClaim(
                claim.id().toString(),
                content.key(),
                content.story(),
                content.text(),
                content.speaker(),
                content.about(),
                OptionalText.of(content.on()),
                content.url(),
                content.tags(),
                content.note(),
                OptionalText.of(content.partOf()),
                claim.sames().stream().map(PublishedSame::of).toList(),
                claim.standing().published(),
                PublishedConclusion.of(claim),
                claim.rating().map(PublishedConfidence::of).orElse(null),
                claim.responses().stream().map(PublishedResponse::of).toList(),
                requests(assessed),
                claim.waivers().stream().map(PublishedWaiver::of).toList(),
                claim.citations().stream().map(PublishedCitation::of).toList(),
                PublishedOrigins.of(assessed.origins()),
                evidence(claim, assessed),
                assessed.blockers().stream().map(Blocker::code).toList(),
                claim.recordedAt().toString(),
                claim.added().recordedBy(),
                score);
    }

    private static List<PublishedRequest> requests(AssessedClaim assessed) {
        return assessed.claim().requests().stream()
                .map(request -> PublishedRequest.of(request, assessed))
                .toList();
    }

    private static List<PublishedEvidence> evidence(Claim claim, AssessedClaim assessed) {
        return claim.evidence().stream()
                .map(piece -> PublishedEvidence.of(piece, assessed.sources()))
                .toList();
    }
}
