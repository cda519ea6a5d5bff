package dev.onrecord.report.html;

import dev.onrecord.domain.vocabulary.Standing;

/** The standing of a claim as a sign, a word and a tone: never by colour alone. */
record Badge(String sign, String word, String tone) {

    static Badge of(Standing standing) {
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
