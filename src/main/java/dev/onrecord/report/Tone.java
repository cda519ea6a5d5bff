package dev.onrecord.report;

import dev.onrecord.domain.vocabulary.Standing;

/** A meaning that a palette shows as a colour; the words must carry it too. */
public enum Tone {
    /** No meaning of its own. */
    PLAIN,
    /** A heading, or what the eye should find first. */
    STRONG,
    /** Secondary details. */
    FAINT,
    /** Verified, or in order. */
    GOOD,
    /** What needs somebody's attention. */
    WARNING,
    /** Refuted, or wrong. */
    BAD;

    /** Returns the tone of a standing; unverified has none, since it is no place on a scale. */
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
