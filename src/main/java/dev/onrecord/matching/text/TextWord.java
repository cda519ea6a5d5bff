package dev.onrecord.matching.text;

import dev.onrecord.domain.text.WritingSystem;

/**
 * A word where it stands in a text.
 *
 * @param text the word without case, accents and apostrophes
 * @param start where it begins in the text as written
 * @param end where it ends there, exclusive
 */
public record TextWord(String text, int start, int end) {

    /** Tells whether the word is a number, or begins as one. */
    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Tells whether blanks part it from its neighbours, as most scripts have it. */
    public boolean isParted() {
        return !WritingSystem.of(text.codePointAt(0)).isRead();
    }
}
