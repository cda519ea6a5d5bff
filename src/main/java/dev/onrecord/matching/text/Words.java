package dev.onrecord.matching.text;

import dev.onrecord.domain.text.WordFold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words. Addresses on the web say nothing and are left out; {@code #NorthKorea} and {@code @GuardianNews}
 * are words in disguise and come apart; {@code 12,000} is one number.
 */
public final class Words {

    /** What is known for an address by how it begins: a copied post often has one right behind its last word. */
    private static final Pattern LINK = Pattern.compile("(?:https?://|pic\\.twitter\\.com/)\\S+");

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}@])(?:www\\.\\S+|(?:[\\w-]++\\.)+[a-zA-Z]{2,}/\\S*)");

    private static final Pattern TOKEN =
            Pattern.compile("(?<number>(?=\\d)(?<![\\p{L}\\p{N}])\\d{1,3}(?:,\\d{3})+(?![\\p{L}\\p{N}]))"
                    + "|[#@](?<label>[\\p{L}\\p{N}_]+)"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*)");
    /** How a post names its author where it is shown elsewhere, behind the name: {@code (@handle) May 4, 2020}. */
    private static final Pattern SIGNATURE = Pattern.compile("\\(@\\w+\\)(?:\\s+\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4})?");

    private static final Pattern PART_OF_LABEL =
            Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})|\\p{N}+|[\\p{L}&&[^\\p{Lu}\\p{Ll}]]+|\\p{Lu}");

    private static final Pattern APOSTROPHES = Pattern.compile("['’][sS]$|['’,]");

    private Words() {}

    /** Returns the words of a text in their order. */
    public static List<TextWord> of(String written) {
        var text = withoutAddresses(written);
        var words = new ArrayList<TextWord>();
        var token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.start("label") >= 0) {
                addLabel(text, token, words);
            } else {
                add(token.group(), token.start(), token.end(), words);
            }
        }
        return words;
    }

    /** Returns a text for a reader that knows sentences: without addresses and handles, and with labels in words. */
    public static String plain(String written) {
        var text = SIGNATURE.matcher(withoutAddresses(written)).replaceAll(" ");
        var plain = new StringBuilder();
        var token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            plain.append(text, from, token.start());
            if (token.start("label") >= 0) {
                PART_OF_LABEL
                        .matcher(token.group("label"))
                        .results()
                        .forEach(part -> plain.append(part.group()).append(' '));
            } else {
                plain.append(token.group());
            }
            from = token.end();
        }
        return plain.append(text, from, text.length()).toString().strip().replaceAll("\\s+", " ");
    }

    /** Puts blanks in the place of addresses, so that everything else stays where it is. */
    private static String withoutAddresses(String text) {
        return text.indexOf('/') < 0 && !text.contains("www.") ? text : blanked(ADDRESS, blanked(LINK, text));
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static void addLabel(String text, Matcher token, List<TextWord> words) {
        var part = PART_OF_LABEL.matcher(text).region(token.start("label"), token.end("label"));
        while (part.find()) {
            add(part.group(), part.start(), part.end(), words);
        }
    }

    private static void add(String written, int start, int end, List<TextWord> words) {
        var folded = WordFold.of(APOSTROPHES.matcher(written).replaceAll(""));
        if (!folded.isEmpty()) {
            words.add(new TextWord(folded, start, end));
        }
    }
}
