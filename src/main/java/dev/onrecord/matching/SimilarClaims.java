package dev.onrecord.matching;

import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.Word;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.MatchIndex;
import dev.onrecord.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of a store that are like a text, in two steps: those that share its telling words come into question,
 * and of them those come first that share most of its words and characters.
 *
 * <p>It remembers what it learnt of the store and is to be kept as long as that is open. Not safe for use by several
 * threads.
 */
public final class SimilarClaims {

    private static final int CANDIDATES = 150;
    private static final int NEAREST = 50;
    private static final int SAMPLE = 2000;
    private static final double NOTHING_IN_COMMON = 0.1;

    private final MatchIndex index;
    private final Terms terms = new Terms();
    private final Reading reading;
    private @Nullable GramLikeness grams;
    private long sizeWhenSampled;

    /** Creates a search in a store. */
    public SimilarClaims(Store store) {
        this.index = store.matchIndex();
        this.reading = new Reading(store, terms);
    }

    /** Returns about how many claims can be found. */
    public long size() {
        return index.size();
    }

    /** Tells whether at most so many claims have to be read before all can be found. */
    public boolean isSoonUpToDate(int most) {
        return index.unread(most + 1).size() <= most;
    }

    /** Counts the claims that have to be read before they can be found. */
    public long unread() {
        return index.unread();
    }

    /**
     * Reads the claims that are new or changed; what is read stays so when this is interrupted.
     *
     * @param progress is told how many claims were read so far
     */
    public void catchUp(LongConsumer progress) {
        reading.catchUp(progress);
    }

    /**
     * Returns the claims most like a text, best first; claims that were not read are not found.
     *
     * @param within the claims that come into question, as they are now; null for all
     * @param except claims that are not wanted
     * @param meanings what the claims mean; null to go by words alone
     */
    public List<Likeness> find(
            String text, @Nullable ClaimQuery within, Set<ClaimId> except, int limit, @Nullable Meanings meanings) {
        var words = Words.of(text);
        var asked = AskedTerms.of(words, terms, index);
        var point = meanings == null ? null : meanings.of(text).orElse(null);
        var weights = new HashMap<ClaimId, Double>();
        if (!asked.searched().isEmpty()) {
            index.search(asked.searched(), within, CANDIDATES + except.size())
                    .forEach(match -> weights.put(match.claim(), match.weight() / asked.weight()));
        }
        if (meanings != null && point != null) {
            var near = meanings.nearest(point, NEAREST + except.size());
            index.within(near, within).forEach(claim -> weights.putIfAbsent(claim, 0.0));
        }
        weights.keySet().removeAll(except);
        var closeness = meanings == null || point == null
                ? Map.<ClaimId, Double>of()
                : meanings.closeness(point, weights.keySet());
        var scored = score(weights, closeness, words, asked);
        var shared = new SharedWords(text, words, asked.telling(), terms);
        return scored.stream()
                .limit(limit)
                .map(candidate -> candidate.likeness(shared))
                .toList();
    }

    private List<Candidate> score(
            Map<ClaimId, Double> weights, Map<ClaimId, Double> closeness, List<Word> words, AskedTerms asked) {
        grams().ask(words);
        var candidates = new ArrayList<Candidate>();
        for (MatchIndex.Wording wording : index.wordings(weights.keySet())) {
            var share = weights.getOrDefault(wording.claim(), 0.0);
            candidates.add(candidate(wording, words, asked, share, closeness.get(wording.claim())));
        }
        candidates.removeIf(candidate -> candidate.score() < NOTHING_IN_COMMON);
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.wording().claim()));
        return candidates;
    }

    private Candidate candidate(
            MatchIndex.Wording wording, List<Word> words, AskedTerms asked, double share, @Nullable Double meaning) {
        var own = Words.of(wording.text());
        if (isSame(own, words)) {
            return new Candidate(wording, own, meaning, 1);
        }
        var whole = own;
        double characters = grams().to(own);
        if (!wording.context().isEmpty()) {
            whole = new ArrayList<>(own);
            whole.addAll(Words.of(wording.context()));
            characters = Math.max(characters, grams().to(whole));
        }
        var covered = asked.coveredBy(terms(whole));
        var matched = Math.max(covered, Math.sqrt(Math.min(1, share)));
        return new Candidate(wording, own, meaning, Weights.score(matched, covered, characters, meaning));
    }

    private Set<String> terms(List<Word> words) {
        return words.stream().flatMap(word -> terms.of(word).stream()).collect(Collectors.toSet());
    }

    private static boolean isSame(List<Word> words, List<Word> asked) {
        return words.stream()
                .map(Word::text)
                .toList()
                .equals(asked.stream().map(Word::text).toList());
    }

    private GramLikeness grams() {
        long size = index.size();
        if (grams == null || size > 2 * sizeWhenSampled || size * 2 < sizeWhenSampled) {
            grams = new GramLikeness(index.sample(SAMPLE));
            sizeWhenSampled = size;
        }
        return grams;
    }

    private record Candidate(
            MatchIndex.Wording wording,
            List<Word> words,
            @Nullable Double meaning,
            double score) {

        Likeness likeness(SharedWords shared) {
            return new Likeness(wording.claim(), score, shared.in(wording.text(), words, meaning));
        }
    }
}
