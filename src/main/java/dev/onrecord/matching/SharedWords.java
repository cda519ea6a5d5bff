package dev.onrecord.matching;

import dev.onrecord.domain.likeness.Common;
import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.TextWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a claim has in common with the text that is searched for. */
final class SharedWords {

    private static final int SHORTEST_WORD = 3;

    private final Terms terms;
    private final Set<String> telling;
    private final Set<String> askedTerms = new LinkedHashSet<>();
    private final Set<String> askedNames = new LinkedHashSet<>();

    SharedWords(String asked, List<TextWord> words, Set<String> telling, Terms terms) {
        this.terms = terms;
        this.telling = telling;
        for (TextWord word : words) {
            askedTerms.addAll(terms.of(word));
            if (isCapital(asked, word)) {
                askedNames.add(word.text());
            }
        }
    }

    /**
     * Returns what a text has in common with the one that is looked for.
     *
     * @param meaning how close the two are in meaning; null where that was not looked at
     */
    Common in(String text, List<TextWord> words, @Nullable Double meaning) {
        var plain = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<String>();
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            for (Stretch place : placesIn(word)) {
                var written = text.substring(place.start(), place.end());
                if (word.isNumber()) {
                    numbers.add(written);
                } else if (i > 0 && isCapital(text, word) && askedNames.contains(word.text())) {
                    names.add(written);
                } else if (written.length() >= SHORTEST_WORD || !word.isParted()) {
                    plain.add(written);
                }
            }
        }
        return new Common(List.copyOf(plain), List.copyOf(numbers), List.copyOf(names), meaning);
    }

    private List<Stretch> placesIn(TextWord word) {
        var parts = terms.of(word);
        if (parts.size() == 1) {
            return isShared(parts.get(0), word) ? List.of(new Stretch(word.start(), word.end())) : List.of();
        }
        var places = new ArrayList<Stretch>();
        int from = 0;
        for (String part : parts) {
            int at = word.text().indexOf(part, from);
            if (at >= 0) {
                from = at;
                if (isShared(part, word) && word.start() + at + part.length() <= word.end()) {
                    add(places, word.start() + at, word.start() + at + part.length());
                }
            }
        }
        return places;
    }

    private boolean isShared(String term, TextWord word) {
        return askedTerms.contains(term) && (word.isNumber() || telling.contains(term));
    }

    private static void add(List<Stretch> places, int start, int end) {
        int last = places.size() - 1;
        if (last >= 0 && places.get(last).end() >= start) {
            places.set(last, new Stretch(places.get(last).start(), end));
        } else {
            places.add(new Stretch(start, end));
        }
    }

    private static boolean isCapital(String text, TextWord word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    /**
     * A part of a text.
     *
     * @param end where it ends, exclusive
     */
    private record Stretch(int start, int end) {}
}
