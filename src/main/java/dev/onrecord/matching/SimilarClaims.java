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
import java.util.LinkedHashSet;
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
    private static final int NEAREST = 50;
    private static final int SAMPLE = 2000;
    private static final double NOTHING_IN_COMMON = 0.1;

    private final MatchIndex index;
    private final Terms terms = new Terms();
    private final Reading reading;
    private @Nullable Learnt learnt;

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
        var candidates = new LinkedHashSet<>(sharing(asked, within, except));
        var closeness = Map.<ClaimId, Double>of();
        if (meanings != null && point != null) {
            var near = meanings.nearest(point, NEAREST + except.size());
            candidates.addAll(index.within(near, within));
            candidates.removeAll(except);
            closeness = meanings.closeness(point, candidates);
        }
        var scored = score(candidates, closeness, words, asked);
        var shared = new SharedWords(text, words, asked.telling(), terms);
        return scored.stream()
                .limit(limit)
                .map(candidate -> candidate.likeness(shared))
                .toList();
    }

    private List<ClaimId> sharing(AskedTerms asked, @Nullable ClaimQuery within, Set<ClaimId> except) {
        var sharing = asked.sharing(index);
        var best = new ArrayList<ClaimId>();
        while (best.size() < CANDIDATES && !sharing.isEmpty()) {
            var some = new ArrayList<ClaimId>();
            while (some.size() < CANDIDATES && !sharing.isEmpty()) {
                some.add(sharing.remove().claim());
            }
            some.removeAll(except);
            best.addAll(index.within(some, within));
        }
        return best.subList(0, Math.min(best.size(), CANDIDATES));
    }

    private List<Candidate> score(
            Set<ClaimId> claims, Map<ClaimId, Double> closeness, List<Word> words, AskedTerms asked) {
        var learnt = learnt();
        learnt.grams().ask(words);
        var candidates = new ArrayList<Candidate>();
        for (MatchIndex.Wording wording : index.wordings(claims)) {
            candidates.add(candidate(wording, words, asked, learnt, closeness.get(wording.claim())));
        }
        candidates.removeIf(candidate -> candidate.score() < NOTHING_IN_COMMON);
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.wording().claim()));
        return candidates;
    }

    private Candidate candidate(
            MatchIndex.Wording wording, List<Word> words, AskedTerms asked, Learnt learnt, @Nullable Double meaning) {
        var own = Words.of(wording.text());
        if (isSame(own, words)) {
            return new Candidate(wording, own, meaning, 1);
        }
        var whole = own;
        double characters = learnt.grams().to(own);
        if (!wording.context().isEmpty()) {
            whole = new ArrayList<>(own);
            whole.addAll(Words.of(wording.context()));
            characters = Math.max(characters, learnt.grams().to(whole));
        }
        var used = terms(whole);
        var covered = asked.coveredBy(Set.copyOf(used));
        var share = asked.matchedBy(used, used.size() / learnt.usualLength());
        var matched = Math.max(covered, Math.sqrt(Math.min(1, share)));
        return new Candidate(wording, own, meaning, Weights.score(matched, covered, characters, meaning));
    }

    private List<String> terms(List<Word> words) {
        return words.stream().flatMap(word -> terms.of(word).stream()).toList();
    }

    private static boolean isSame(List<Word> words, List<Word> asked) {
        return words.stream()
                .map(Word::text)
                .toList()
                .equals(asked.stream().map(Word::text).toList());
    }

    private Learnt learnt() {
        long size = index.size();
        if (learnt == null || size > 2 * learnt.size() || size * 2 < learnt.size()) {
            var sample = index.sample(SAMPLE);
            var length = sample.stream()
                    .mapToInt(wording ->
                            terms.of(wording.text() + "\n" + wording.context()).size())
                    .average();
            learnt = new Learnt(size, new GramLikeness(sample), Math.max(1, length.orElse(1)));
        }
        return learnt;
    }

    /**
     * What is known of the claims of the store from a sample of them.
     *
     * @param size how many there were then
     * @param usualLength how many terms a claim has
     */
    private record Learnt(long size, GramLikeness grams, double usualLength) {}

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
