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
    private static final int SAMPLE = 2000;
    private static final double NOTHING_IN_COMMON = 0.05;
    private static final double WEIGHT_OF_WORDS = 0.46;
    private static final double WEIGHT_OF_CHARACTERS = 0.54;

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
     */
    public List<Likeness> find(String text, @Nullable ClaimQuery within, Set<ClaimId> except, int limit) {
        var words = Words.of(text);
        var asked = AskedTerms.of(words, terms, index);
        if (asked.searched().isEmpty()) {
            return List.of();
        }
        var found = index.search(asked.searched(), within, CANDIDATES + except.size());
        var scored = score(found, words, asked.weight(), except);
        var best = scored.subList(0, Math.min(limit, scored.size()));
        var shared = new SharedWords(text, words, asked.telling(), terms);
        return best.stream().map(candidate -> candidate.likeness(shared)).toList();
    }

    private List<Candidate> score(List<MatchIndex.Found> found, List<Word> words, double whole, Set<ClaimId> except) {
        Map<ClaimId, Double> weights = new HashMap<>();
        found.stream()
                .filter(match -> !except.contains(match.claim()))
                .forEach(match -> weights.put(match.claim(), match.weight()));
        double greatest =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
        grams().ask(words);
        var candidates = new ArrayList<Candidate>();
        for (MatchIndex.Wording wording : index.wordings(weights.keySet())) {
            var share = weights.getOrDefault(wording.claim(), 0.0) / whole;
            candidates.add(candidate(wording, words, Math.sqrt(Math.min(1, share))));
        }
        candidates.removeIf(candidate -> candidate.score() < NOTHING_IN_COMMON);
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.wording().claim()));
        return candidates;
    }

    private Candidate candidate(MatchIndex.Wording wording, List<Word> asked, double share) {
        var words = Words.of(wording.text());
        if (isSame(words, asked)) {
            return new Candidate(wording, words, 1);
        }
        var likeness = grams().to(words);
        if (!wording.context().isEmpty()) {
            var whole = new ArrayList<>(words);
            whole.addAll(Words.of(wording.context()));
            likeness = Math.max(likeness, grams().to(whole));
        }
        var score =
                (WEIGHT_OF_WORDS * share + WEIGHT_OF_CHARACTERS * likeness) / (WEIGHT_OF_WORDS + WEIGHT_OF_CHARACTERS);
        return new Candidate(wording, words, score);
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

    private record Candidate(MatchIndex.Wording wording, List<Word> words, double score) {

        Likeness likeness(SharedWords shared) {
            return new Likeness(wording.claim(), score, shared.in(wording.text(), words, null));
        }
    }
}
