package dev.onrecord.matching.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a word what does not make it another word: case, accents, apostrophes, compatibility forms. */
final class Folding {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]s$|['’,]");

    /** Accents of Latin and Greek letters, vowel signs of Hebrew and Arabic; in other scripts marks make the letter. */
    private static final Pattern MARKS =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+|[\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670]");

    private Folding() {}

    static String fold(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        var bare = APOSTROPHES.matcher(lower).replaceAll("");
        if (isPlain(bare)) {
            return bare;
        }
        var apart = Normalizer.normalize(bare, Normalizer.Form.NFKD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9')) {
                return false;
            }
        }
        return true;
    }
}
