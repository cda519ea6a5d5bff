package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of a claim.
 *
 * @param values what stands in its columns, in the order of {@link ClaimRows}
 */
record ClaimRow(@Nullable Object[] values) {

    static ClaimRow of(Claim claim) {
        var content = claim.content();
        var on = content.on();
        return new ClaimRow(new @Nullable Object[] {
            claim.id().number(),
            content.key(),
            content.text(),
            content.story(),
            content.speaker(),
            on == null ? null : on.text(),
            on == null ? null : on.earliest().toEpochDay(),
            on == null ? null : on.latest().toEpochDay(),
            content.partOf() == null ? null : content.partOf().number(),
            claim.standing().published(),
            claim.rating().map(rating -> rating.statement().level().published()).orElse(null),
            Times.text(claim.recordedAt()),
            fingerprint(content)
        });
    }

    /** Returns a number that claims of the same text, speaker and story share, and others hardly ever. */
    static long fingerprint(ClaimContent content) {
        var digest = new Digest();
        for (String part : Arrays.asList(content.text(), content.speaker(), content.story())) {
            digest.text(part == null ? "" : part);
        }
        return ByteBuffer.wrap(digest.sha256()).getLong();
    }

    /** Returns the columns that differ from another row, for a check of the projection. */
    boolean isSame(List<@Nullable Object> stored) {
        return Arrays.asList(values).equals(stored);
    }
}
