package dev.onrecord.domain.text;

import java.lang.Character.UnicodeScript;

/** How a script writes words, as far as it matters for finding them again. */
public enum WritingSystem {
    /** Blanks part the words: Latin, Cyrillic, Arabic and most others. */
    SPACED,
    /** Blanks part words with their endings grown on: Hangul. */
    GROWN,
    /** Nothing parts the words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
    DENSE,
    /** Digits, which are words of their own beside the scripts that write nothing between words. */
    DIGITS;

    private static final int LONG_VOWEL = 'ー';

    /** Returns the writing that a character belongs to. */
    public static WritingSystem of(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return DIGITS;
        }
        if (codePoint == LONG_VOWEL) {
            return DENSE;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> DENSE;
            case HANGUL -> GROWN;
            default -> SPACED;
        };
    }

    /** Tells whether a character goes on with what another of this writing began. */
    public boolean goesOnWith(WritingSystem next) {
        return next == this || (this == SPACED || this == DIGITS) && (next == SPACED || next == DIGITS);
    }

    /** Tells whether pairs of characters stand for the words, which cannot be told apart. */
    public boolean isRead() {
        return this == DENSE || this == GROWN;
    }
}
