package dev.onrecord.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes from a name of a party, source, story, tag or claim what does not make it another name: case, width, and how many
 * blanks there are. It knows no language: {@code ß} is {@code ss} everywhere, and the dotless {@code ı} is no {@code i}.
 */
public final class NameFold {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{IsWhite_Space}]+");
    private static final int DOTLESS_I = 'ı';

    private NameFold() {}

    /** Returns the form in which names are compared; two names with the same form are one. */
    public static String of(String name) {
        return isPlain(name) ? lowerCase(name) : folded(name);
    }

    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return before != ' ' || name.isEmpty();
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Folds until nothing changes any more: a letter may be composed anew once its case is gone. */
    private static String folded(String name) {
        var before = name;
        var after = foldedOnce(name);
        while (!after.equals(before)) {
            before = after;
            after = foldedOnce(after);
        }
        return after;
    }

    private static String foldedOnce(String name) {
        var compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        var caseless = new StringBuilder(compatible.length());
        compatible.codePoints().forEach(letter -> caseless.append(caseless(letter)));
        var composed = Normalizer.normalize(caseless, Normalizer.Form.NFKC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** Folds the case of a letter by itself, as the small sigma has another form at the end of a word. */
    private static String caseless(int letter) {
        return letter == DOTLESS_I
                ? Character.toString(letter)
                : lowerCase(lowerCase(Character.toString(letter)).toUpperCase(Locale.ROOT));
    }
}
