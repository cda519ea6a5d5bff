package dev.onrecord.matching;

import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.Word;
import dev.onrecord.store.MatchIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms of a text that is looked for.
 *
 * @param telling those that are in few enough claims to say something
 * @param searched those of them that are looked up, rarest first: as many as can be in the blink of an eye
 * @param weight the BM25 of a claim that has them all, about
 * @param rarity how much each term says, known to a claim or not
 * @param whole how much all of them say
 */
record AskedTerms(Set<String> telling, List<String> searched, double weight, Map<String, Double> rarity, double whole) {

    private static final int SMALL = 50;
    private static final long LEAST_CLAIMS = 1000;
    private static final int ONE_IN = 10;
    private static final long MOST_ROWS = 10_000;
    private static final int MOST_TERMS = 120;
    private static final double LEAST_WEIGHT = 1e-6;

    static AskedTerms of(List<Word> words, Terms terms, MatchIndex index) {
        var all = new LinkedHashSet<String>();
        words.forEach(word -> all.addAll(terms.of(word)));
        var counts = index.counts(all);
        var known = new ArrayList<>(counts.entrySet());
        known.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        long common = Math.max(SMALL, index.size() / ONE_IN);
        var telling = new LinkedHashSet<String>();
        var searched = new ArrayList<String>();
        long rows = 0;
        for (Map.Entry<String, Long> counted : known) {
            var term = counted.getKey();
            long claims = counted.getValue();
            if (claims <= common) {
                telling.add(term);
            }
            if (searched.isEmpty() || claims <= common && rows + claims <= MOST_ROWS && searched.size() < MOST_TERMS) {
                searched.add(term);
                rows += claims;
            }
        }
        var rarity = rarity(all, counts, index.size());
        var whole = rarity.values().stream().mapToDouble(Double::doubleValue).sum();
        return new AskedTerms(telling, searched, weight(all, counts, index.size()), rarity, whole);
    }

    /** Returns how much of the text is said by somebody who uses some terms, from 0 to 1. */
    double coveredBy(Set<String> terms) {
        double covered = 0;
        for (var term : rarity.entrySet()) {
            covered += terms.contains(term.getKey()) ? term.getValue() : 0;
        }
        return whole == 0 ? 0 : covered / whole;
    }

    /** Takes a small store for a part of a larger one, in which short words are common. */
    private static Map<String, Double> rarity(Set<String> terms, Map<String, Long> counts, long claims) {
        double all = Math.max(claims, LEAST_CLAIMS);
        return terms.stream().collect(Collectors.toMap(term -> term, term -> {
            double with = Math.min(all, counts.getOrDefault(term, 0L) + (all - claims) * Terms.expectedShare(term));
            return Math.log(1 + (all - with + 0.5) / (with + 0.5));
        }));
    }

    private static double weight(Set<String> terms, Map<String, Long> counts, long claims) {
        return terms.stream()
                .mapToLong(term -> counts.getOrDefault(term, 0L))
                .mapToDouble(with -> Math.log((Math.max(claims, with) - with + 0.5) / (with + 0.5)))
                .map(weight -> Math.max(weight, LEAST_WEIGHT))
                .sum();
    }
}
