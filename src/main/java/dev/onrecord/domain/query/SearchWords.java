package dev.onrecord.domain.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text as a search sees them: runs of letters and digits, without case and accents, as the store's full
 * text ({@code unicode61}) cuts them.
 */
public final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /** Cuts a text into its words. */
    public static SearchWords of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var composed = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new SearchWords(
                BETWEEN.splitAsStream(composed).filter(word -> !word.isEmpty()).toList());
    }

    /** Returns the words in their order. */
    public List<String> words() {
        return words;
    }

    /** Tells whether every word of every given text begins a word here. */
    public boolean holdAll(List<String> wanted) {
        return wanted.stream()
                .flatMap(text -> of(text).words().stream())
                .allMatch(word -> words.stream().anyMatch(here -> here.startsWith(word)));
    }
}
