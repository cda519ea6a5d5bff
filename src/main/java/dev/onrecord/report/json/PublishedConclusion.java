package dev.onrecord.report.json;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Seconded;
import dev.onrecord.domain.vocabulary.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is no longer in the queue.
 *
 * @param overridden the blockers that stood when the verdict was given all the same
 * @param seconded who stood by the verdict as a second person; null where that needed nobody
 * @param wording whether the verdict was given to the {@code current} wording of the claim or an {@code earlier} one
 * @param earlierWording the earlier wording that it was given to; null for the current one
 */
record PublishedConclusion(
        String verdict,
        String because,
        String by,
        String recordedAt,
        List<String> overridden,
        @Nullable Second seconded,
        String wording,
        @Nullable String earlierWording) {

    /** Returns the verdict or the withdrawal that stands; null for a claim in the queue. */
    static @Nullable PublishedConclusion of(Claim claim) {
        var withdrawal = claim.withdrawal();
        if (withdrawal != null) {
            return new PublishedConclusion(
                    Standing.WITHDRAWN.published(),
                    withdrawal.statement().because(),
                    withdrawal.recordedBy(),
                    withdrawal.recordedAt().toString(),
                    List.of(),
                    null,
                    WordingState.of(withdrawal, claim),
                    null);
        }
        var conclusion = claim.conclusion();
        if (conclusion == null) {
            return null;
        }
        return new PublishedConclusion(
                conclusion.statement().verdict().published(),
                conclusion.statement().because(),
                conclusion.recordedBy(),
                conclusion.recordedAt().toString(),
                conclusion.statement().overridden(),
                Second.of(claim.fourEyes().second()),
                WordingState.of(conclusion, claim),
                claim.earlierWordingOf(conclusion).orElse(null));
    }

    /** A second person, and why that person stands by the verdict. */
    record Second(String by, String because, String recordedAt, String entry) {

        static @Nullable Second of(@Nullable Entry<Seconded> entry) {
            return entry == null
                    ? null
                    : new Second(
                            entry.recordedBy(),
                            entry.statement().because(),
                            entry.recordedAt().toString(),
                            entry.id().toString());
        }
    }
}
