package dev.onrecord.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onrecord.domain.origin.Origins;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.SameAs;
import dev.onrecord.domain.record.Waived;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as scripts read it: the components are the fields of the file, in their order.
 *
 * @param score how much it resembles another claim; left out unless it was found that way
 */
public record PublishedClaim(
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
        List<Same> sameAs,
        String verdict,
        @Nullable PublishedConclusion conclusion,
        @Nullable PublishedProposal proposed,
        @Nullable String footing,
        List<String> inQuestionBecause,
        @Nullable Rating confidence,
        List<PublishedResponse> responses,
        List<PublishedRequest> requests,
        List<Waiver> waivers,
        List<PublishedCitation> citations,
        OriginCounts origins,
        List<PublishedEvidence> evidence,
        List<String> blockers,
        List<String> noted,
        String recordedAt,
        String recordedBy,
        @Nullable String assigned,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double score) {

    /** Returns what is published of a claim; the score is null unless it was found by its likeness to another. */
    public static PublishedClaim of(AssessedClaim assessed, @Nullable Double score) {
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
                claim.sames().stream().map(Same::of).toList(),
                claim.standing().published(),
                PublishedConclusion.of(claim),
                claim.fourEyes().waiting().map(PublishedProposal::of).orElse(null),
                assessed.footing() == null ? null : assessed.footing().state().published(),
                codes(assessed.lost()),
                claim.rating().map(Rating::of).orElse(null),
                claim.responses().stream()
                        .map(entry -> PublishedResponse.of(entry, claim))
                        .toList(),
                requests(assessed),
                claim.waivers().stream().map(Waiver::of).toList(),
                claim.citations().stream().map(PublishedCitation::of).toList(),
                OriginCounts.of(assessed.origins()),
                evidence(claim, assessed),
                codes(assessed.inTheWay()),
                codes(assessed.noted()),
                claim.recordedAt().toString(),
                claim.added().recordedBy(),
                claim.assignee(),
                score);
    }

    private static List<String> codes(List<Blocker> blockers) {
        return blockers.stream().map(Blocker::code).toList();
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

    /** Another claim that the desk linked the claim to as the same, and why. */
    record Same(String entry, String claim, @Nullable String because) {

        static Same of(Entry<SameAs> entry) {
            return new Same(
                    entry.id().toString(),
                    entry.statement().other().toString(),
                    entry.statement().because());
        }
    }

    /** How confident the desk is, and why. */
    record Rating(String level, String because, String by, String recordedAt) {

        static Rating of(Entry<Rated> entry) {
            return new Rating(
                    entry.statement().level().published(),
                    entry.statement().because(),
                    entry.recordedBy(),
                    entry.recordedAt().toString());
        }
    }

    /** A party that the desk decided not to ask, and why. */
    record Waiver(String entry, String party, String because) {

        static Waiver of(Entry<Waived> entry) {
            return new Waiver(
                    entry.id().toString(),
                    entry.statement().party(),
                    entry.statement().because());
        }
    }

    /** Where the claim comes from, in numbers. */
    record OriginCounts(int traced, int unresolved, boolean circular, int reports) {

        static OriginCounts of(Origins origins) {
            return new OriginCounts(
                    origins.traced().size(), origins.unresolved().size(), origins.isCircular(), origins.reports());
        }
    }
}
