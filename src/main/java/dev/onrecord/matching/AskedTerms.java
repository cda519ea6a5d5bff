package dev.onrecord.matching;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.TextWord;
import dev.onrecord.store.match.MatchIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The terms of a text that is looked for.
 *
 * @param telling those that are rare enough to tell claims apart
 * @param searched those of them that are looked up, rarest first, as many as keep a search fast
 * @param rarity how much each term says, known to a claim or not
 * @param weights how much each term sets claims of this store apart, as BM25 has it
 */
record AskedTerms(Set<String> telling, List<String> searched, Weighed rarity, Weighed weights) {

    private static final int SMALL = 50;
    private static final long LEAST_CLAIMS = 1000;
    private static final int ONE_IN = 10;
    private static final long MOST_ROWS = 200_000;
    private static final double LEAST_WEIGHT = 1e-6;
    private static final double SATURATION = 1.2;
    private static final double LENGTH_COUNTS = 0.75;

    static AskedTerms of(List<TextWord> words, Terms terms, MatchIndex index) {
        var all = new LinkedHashSet<>(terms.of(words));
        var counts = index.counts(all);
        var known = new ArrayList<>(counts.entrySet());
        known.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        long common = Math.max(SMALL, index.highestClaim() / ONE_IN);
        var telling = new LinkedHashSet<String>();
        var searched = new ArrayList<String>();
        long rows = 0;
        for (Map.Entry<String, Long> counted : known) {
            var term = counted.getKey();
            long claims = counted.getValue();
            if (claims <= common) {
                telling.add(term);
            }
            if (searched.isEmpty() || claims <= common && rows + claims <= MOST_ROWS) {
                searched.add(term);
                rows += claims;
            }
        }
        return new AskedTerms(
                telling,
                searched,
                rarity(all, counts, index.highestClaim()),
                weights(all, counts, index.highestClaim()));
    }

    /** Takes a small store for a part of a larger one, in which short words are common. */
    private static Weighed rarity(Set<String> terms, Map<String, Long> counts, long claims) {
        double all = Math.max(claims, LEAST_CLAIMS);
        return Weighed.of(terms, term -> {
            double with = Math.min(all, counts.getOrDefault(term, 0L) + (all - claims) * Terms.expectedShare(term));
            return Math.log(1 + (all - with + 0.5) / (with + 0.5));
        });
    }

    private static Weighed weights(Set<String> terms, Map<String, Long> counts, long claims) {
        return Weighed.of(terms, term -> {
            double with = counts.getOrDefault(term, 0L);
            return Math.max(LEAST_WEIGHT, Math.log((Math.max(claims, with) - with + 0.5) / (with + 0.5)));
        });
    }

    /** Returns the claims that share terms with the text, those with the rarest terms first. */
    PriorityQueue<Sharing> sharing(MatchIndex index) {
        var said = new double[Math.toIntExact(index.highestClaim() + 1)];
        for (String term : searched) {
            double weight = rarity.of(term);
            for (long claim : index.claimsWith(term)) {
                if (claim < said.length) {
                    said[(int) claim] += weight;
                }
            }
        }
        var sharing = new ArrayList<Sharing>();
        for (int claim = 0; claim < said.length; claim++) {
            if (said[claim] > 0) {
                sharing.add(new Sharing(new ClaimId(claim), said[claim]));
            }
        }
        return new PriorityQueue<>(sharing);
    }

    /** Returns how much of the text some terms cover, from 0 to 1. */
    double coveredBy(Set<String> terms) {
        double covered = 0;
        for (var term : rarity.each().entrySet()) {
            covered += terms.contains(term.getKey()) ? term.getValue() : 0;
        }
        return covered / rarity.whole();
    }

    /**
     * Returns the BM25 of a claim, as a part of what one of usual length has that uses each term once; more than 1 for one
     * that repeats them.
     *
     * @param length how long the claim is, as a part of the usual length
     * @see <a href="https://doi.org/10.1561/1500000019">Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25
     *     and Beyond</a>
     */
    double matchedBy(List<String> terms, double length) {
        var counts = new HashMap<String, Integer>();
        for (String term : terms) {
            if (telling.contains(term)) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        double damped = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length);
        double matched = 0;
        for (var term : counts.entrySet()) {
            double count = term.getValue();
            matched += weights.of(term.getKey()) * count * (SATURATION + 1) / (count + damped);
        }
        return matched / weights.whole();
    }

    /**
     * A claim that shares terms with the text.
     *
     * @param said how much they say
     */
    record Sharing(ClaimId claim, double said) implements Comparable<Sharing> {

        @Override
        public int compareTo(Sharing other) {
            int order = Double.compare(other.said, said);
            return order == 0 ? claim.compareTo(other.claim) : order;
        }
    }

    /**
     * How much each term counts.
     *
     * @param whole how much all of them count; never 0
     */
    record Weighed(Map<String, Double> each, double whole) {

        static Weighed of(Set<String> terms, ToDoubleFunction<String> weight) {
            var each = new HashMap<String, Double>();
            terms.forEach(term -> each.put(term, weight.applyAsDouble(term)));
            double sum = each.values().stream().mapToDouble(Double::doubleValue).sum();
            return new Weighed(each, Math.max(sum, LEAST_WEIGHT));
        }

        double of(String term) {
            return each.getOrDefault(term, 0.0);
        }
    }
}
