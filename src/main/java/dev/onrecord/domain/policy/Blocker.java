package dev.onrecord.domain.policy;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.DateStyle;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a claim is not yet fit to be called verified.
 *
 * @param kind what kind of reason
 * @param detail what it is about: a level, a party, a date or a claim; null for kinds that need none
 * @param inTheWay whether the policy insists on it; otherwise it is noted only
 * @param words the reason in words
 * @param remedy what clears it
 */
public record Blocker(BlockerKind kind, @Nullable String detail, boolean inTheWay, Reason words, Remedy remedy) {

    /** A reason in words, without a full stop. */
    @FunctionalInterface
    public interface Reason {

        /** Returns the reason with its dates in a style. */
        String in(DateStyle dates);
    }

    /** Returns what it is, without its reason. */
    public BlockerCode asCode() {
        return new BlockerCode(kind, detail);
    }

    /** Returns the same blocker as one that is noted only. */
    Blocker noted() {
        return new Blocker(kind, detail, false, words, remedy);
    }

    /** Returns the code of the blocker, such as {@code confidence:low} or {@code single-origin}. */
    public String code() {
        return detail == null ? kind.published() : kind.published() + ":" + detail;
    }

    /** Returns the reason as a terminal shows it. */
    public String reason() {
        return words.in(DateStyle.ISO);
    }
}
