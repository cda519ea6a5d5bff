package dev.onrecord.store.projection;

import dev.onrecord.domain.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The row of a claim.
 *
 * @param state the number of its {@link ClaimState}
 * @param values the values of its columns, in the order of {@link RowWriter.Table#CLAIM}
 */
public record ClaimRow(long state, @Nullable Object[] values) {

    /** Returns the row of a claim. */
    public static ClaimRow of(Claim claim) {
        return of(claim, WrittenClaim.of(claim.content()).fingerprint());
    }

    /**
     * Returns the row of a claim.
     *
     * @param fingerprint the fingerprint of its present content
     */
    public static ClaimRow of(Claim claim, long fingerprint) {
        var content = claim.content();
        var on = content.on();
        var state = ClaimState.of(claim);
        long number = state.number();
        return new ClaimRow(number, new @Nullable Object[] {
            claim.id().number(),
            content.key(),
            content.text(),
            content.story(),
            content.speaker(),
            on == null ? null : on.text(),
            on == null ? null : on.earliest().toEpochDay(),
            on == null ? null : on.latest().toEpochDay(),
            content.partOf() == null ? null : content.partOf().number(),
            state.standing().published(),
            state.confidenceInWords(),
            number,
            claim.recordedAt().toEpochMilli(),
            content.key() == null ? WrittenClaim.identity(content) : null,
            fingerprint
        });
    }
}
