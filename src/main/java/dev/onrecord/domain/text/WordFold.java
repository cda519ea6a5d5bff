package dev.onrecord.domain.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes from a word what does not make it another word for a search: case, accents, width, letters that are joined. */
public final class WordFold {

    /** Accents of Latin and Greek letters, stress and the dots of {@code ё}, vowel signs of Hebrew and Arabic; else marks make the letter. */
    private static final Pattern MARKS = Pattern.compile(
            "(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+|\\u0301|(?<=\u0435)\\u0308|[\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670]");

    /** Letters that are a plain one with a stroke, or two in one, and that no normal form takes apart. */
    private static final Map<Character, String> PLAIN = plain(
            "ıi", "øo", "łl", "đd", "ðd", "ħh", "ŧt", "ƀb", "ǥg", "æae", "œoe", "þth", "ŋn", "əe", "ĸk", "ɨi", "ʉu",
            "ɗd", "ɓb", "ƙk");

    private WordFold() {}

    private static Map<Character, String> plain(String... pairs) {
        var plain = new HashMap<Character, String>();
        for (String pair : pairs) {
            plain.put(pair.charAt(0), pair.substring(1));
        }
        return Map.copyOf(plain);
    }

    /** Returns the form in which words are compared. */
    public static String of(String written) {
        var caseless = NameFold.of(written);
        if (isPlain(caseless)) {
            return caseless;
        }
        var apart = Normalizer.normalize(caseless, Normalizer.Form.NFKD);
        var bare = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC);
        var folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            folded.append(PLAIN.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }
}
