package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Statement;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of a claim.
 *
 * @param state what it has in common with others
 * @param values what stands in its columns, in the order of {@link Writing.Table#CLAIM}
 */
record ClaimRow(ClaimState state, @Nullable Object[] values) {

    /**
     * Returns the row of a claim.
     *
     * @param print the fingerprint of its present content
     */
    static ClaimRow of(Claim claim, long print) {
        var content = claim.content();
        var on = content.on();
        var state = ClaimState.of(claim);
        return new ClaimRow(state, new @Nullable Object[] {
            claim.id().number(),
            content.key(),
            content.text(),
            content.story(),
            content.speaker(),
            on == null ? null : on.text(),
            on == null ? null : on.earliest().toEpochDay(),
            on == null ? null : on.latest().toEpochDay(),
            content.partOf() == null ? null : content.partOf().number(),
            state.standing(),
            state.confidence(),
            state.traits(),
            claim.recordedAt().toEpochMilli(),
            identity(content),
            print
        });
    }

    /** Returns the row of a claim. */
    static ClaimRow of(Claim claim) {
        return of(claim, print(claim.content()));
    }

    /** Returns a number that claims of the same text, speaker and story share, and others hardly ever. */
    static long identity(ClaimContent content) {
        var digest = new Digest();
        for (String part : Arrays.asList(content.text(), content.speaker(), content.story())) {
            digest.text(part == null ? "" : part);
        }
        return first(digest.sha256());
    }

    /** Returns a number that claims of the very same content share, and others hardly ever. */
    static long print(ClaimContent content) {
        return print(StatementJson.write(
                StatementWriter.of(new Statement.ClaimAdded(content)).fields()));
    }

    /** Returns the fingerprint of the content that an entry brings. */
    static long print(String json) {
        return first(new Digest().text(json).sha256());
    }

    private static long first(byte[] sha256) {
        return ByteBuffer.wrap(sha256).getLong();
    }

    /** Tells whether another row has the same columns, for a check of the projection. */
    boolean isSame(List<@Nullable Object> stored) {
        return Arrays.asList(values).equals(stored);
    }
}
