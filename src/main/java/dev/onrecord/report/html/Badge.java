package dev.onrecord.report.html;

import dev.onrecord.report.Outcome;

/** The standing of a claim as a sign, a word and a tone: never by colour alone. */
record Badge(String sign, String word, String tone) {

    static Badge of(Outcome outcome) {
        var standing = outcome.standing();
        if (outcome.isInQuestion()) {
            return new Badge("?", outcome.words(), "warning");
        }
        return switch (standing) {
            case UNVERIFIED -> new Badge("?", standing.published(), "open");
            case VERIFIED -> new Badge("✓", standing.published(), "good");
            case PARTLY_VERIFIED -> new Badge("◐", standing.published(), "warning");
            case MISLEADING -> new Badge("!", standing.published(), "warning");
            case REFUTED -> new Badge("✕", standing.published(), "bad");
            case UNVERIFIABLE -> new Badge("∅", standing.published(), "open");
            case WITHDRAWN -> new Badge("–", standing.published(), "open");
        };
    }
}
