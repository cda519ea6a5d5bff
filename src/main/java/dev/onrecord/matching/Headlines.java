package dev.onrecord.matching;

import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.match.MatchIndex;
import java.util.Set;
import java.util.stream.Collectors;

/** The headlines of claims, where they share words with the claims. */
final class Headlines {

    private static final int SHORTEST_TERM = 4;

    private final Terms terms = new Terms();

    /** Returns the headline of a claim for a reader; empty for none, or for a note that says something else. */
    String of(MatchIndex.IndexedText claim) {
        var said = telling(claim.text());
        var isOfTheSame = telling(claim.headline()).stream().anyMatch(said::contains);
        return isOfTheSame ? claim.headline().lines().map(Words::plain).collect(Collectors.joining(". ")) : "";
    }

    private Set<String> telling(String text) {
        return Words.of(text).stream()
                .filter(word ->
                        word.isNumber() || !word.isParted() || word.text().length() >= SHORTEST_TERM)
                .flatMap(word -> terms.of(word).stream())
                .collect(Collectors.toSet());
    }
}
