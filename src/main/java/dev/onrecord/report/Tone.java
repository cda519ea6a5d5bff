package dev.onrecord.report;

import dev.onrecord.domain.vocabulary.Standing;

/** How a word is meant, for a palette to show; the word itself must say it too. */
public enum Tone {
    /** Like all the rest. */
    PLAIN,
    /** A heading, or what the eye should find first. */
    STRONG,
    /** What is there for completeness. */
    FAINT,
    /** What holds. */
    GOOD,
    /** What needs somebody's attention. */
    WARNING,
    /** What does not hold. */
    BAD;

    /** Returns the tone in which a standing is shown; being unverified is no place on a scale and has none. */
    public static Tone of(Standing standing) {
        return switch (standing) {
            case UNVERIFIED -> PLAIN;
            case VERIFIED -> GOOD;
            case PARTLY_VERIFIED -> WARNING;
            case MISLEADING, REFUTED -> BAD;
            case UNVERIFIABLE, WITHDRAWN -> FAINT;
        };
    }
}
