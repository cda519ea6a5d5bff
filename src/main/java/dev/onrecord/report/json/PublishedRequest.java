package dev.onrecord.report.json;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Request;
import dev.onrecord.report.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * What a party was asked.
 *
 * @param by when the answer is due
 * @param on when the party was last asked
 * @param attempts how often it was asked
 * @param wording whether it was last asked about the {@code current} wording of the claim or an {@code earlier} one
 * @param earlierWording the earlier wording that it was asked about; null for the current one
 */
record PublishedRequest(
        String party,
        @Nullable String question,
        @Nullable String via,
        @Nullable String to,
        @Nullable String by,
        String on,
        String state,
        int attempts,
        String wording,
        @Nullable String earlierWording) {

    static PublishedRequest of(Request request, AssessedClaim assessed) {
        var asked = request.latest().statement();
        return new PublishedRequest(
                request.party(),
                asked.question(),
                asked.via(),
                asked.to(),
                OptionalText.of(request.by()),
                asked.on().text(),
                RequestState.of(request, assessed).published(),
                request.attempts().size(),
                WordingState.of(request.latest(), assessed.claim()),
                assessed.claim().earlierWordingOf(request.latest()).orElse(null));
    }
}
