package dev.onrecord.domain.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the wordings of a claim: case, blanks, quotes and dashes alone make no other wording. */
public final class Wording {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'`´\\p{Pi}\\p{Pf}‚„‛‟′″＂＇]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|−");

    private Wording() {}

    /** Tells whether two texts are the same wording. */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var dashed = DASHES.matcher(composed).replaceAll("-");
        var quoted = QUOTES.matcher(dashed).replaceAll("'");
        return BLANKS.matcher(quoted)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
