package dev.onrecord.domain.policy;

import dev.onrecord.domain.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a claim is not yet fit to be called verified.
 *
 * @param kind what kind of reason
 * @param detail what it is about: a level, a party, a date or a claim; null for kinds that need none
 * @param inTheWay whether the policy insists on it; otherwise it is noted only
 * @param reason the reason in words, without a full stop
 * @param remedy what clears it
 */
public record Blocker(BlockerKind kind, @Nullable String detail, boolean inTheWay, String reason, Remedy remedy) {

    /** Returns the code of the blocker, such as {@code confidence:low} or {@code single-origin}. */
    public String code() {
        return detail == null ? kind.published() : kind.published() + ":" + detail;
    }
}
