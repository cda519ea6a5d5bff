package dev.onrecord.matching;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.TextWord;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.match.MatchIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the claims that may be like a text, and how similar each is to it. */
final class CandidateSearch {

    private static final int MOST = 150;
    private static final int NEAREST = 50;
    private static final int SAMPLE = 2000;

    private final MatchIndex index;
    private final Terms terms;
    private @Nullable Learnt learnt;

    CandidateSearch(MatchIndex index, Terms terms) {
        this.index = index;
        this.terms = terms;
    }

    /**
     * Returns the claims that share the words that say most, and those that lie nearest in meaning; in no order.
     *
     * @param within which claims to search, as they are now; null for all
     * @param except claims that are not wanted
     * @param meanings what the claims mean; null to go by words alone
     */
    List<ScoredClaim> of(
            String text,
            AskedTerms asked,
            @Nullable ClaimQuery within,
            Set<ClaimId> except,
            @Nullable Meanings meanings) {
        var claims = new LinkedHashSet<>(sharing(asked, within, except));
        if (meanings == null) {
            return compared(text, asked, claims, Map.of());
        }
        var points = meanings.of(text);
        var near = meanings.nearest(points, NEAREST + except.size());
        near.removeAll(except);
        claims.addAll(index.within(List.copyOf(near), within));
        return compared(text, asked, claims, meanings.closeness(points, claims));
    }

    private List<ClaimId> sharing(AskedTerms asked, @Nullable ClaimQuery within, Set<ClaimId> except) {
        var sharing = asked.sharing(index);
        var best = new ArrayList<ClaimId>();
        while (best.size() < MOST && !sharing.isEmpty()) {
            var some = new ArrayList<ClaimId>();
            while (some.size() < MOST && !sharing.isEmpty()) {
                some.add(sharing.remove().claim());
            }
            some.removeAll(except);
            best.addAll(index.within(some, within));
        }
        return best.subList(0, Math.min(best.size(), MOST));
    }

    private List<ScoredClaim> compared(
            String text, AskedTerms asked, Collection<ClaimId> claims, Map<ClaimId, Double> closeness) {
        var words = Words.of(text);
        var known = learnt();
        known.grams().ask(words);
        var candidates = new ArrayList<ScoredClaim>();
        for (MatchIndex.IndexedText wording : index.texts(claims)) {
            candidates.add(compared(wording, words, asked, known, closeness.get(wording.claim())));
        }
        return candidates;
    }

    private ScoredClaim compared(
            MatchIndex.IndexedText wording,
            List<TextWord> words,
            AskedTerms asked,
            Learnt known,
            @Nullable Double meaning) {
        var own = Words.of(wording.text());
        var whole = own;
        double characters = known.grams().to(own);
        if (!wording.context().isEmpty()) {
            whole = new ArrayList<>(own);
            whole.addAll(Words.of(wording.context()));
            characters = Math.max(characters, known.grams().to(whole));
        }
        var used = terms.of(whole);
        var covered = asked.coveredBy(new HashSet<>(used));
        var share = asked.matchedBy(used, used.size() / known.usualLength());
        var matched = Math.max(covered, Math.sqrt(Math.min(1, share)));
        return new ScoredClaim(wording, own, new Similarity(isSame(own, words), matched, covered, characters, meaning));
    }

    private static boolean isSame(List<TextWord> words, List<TextWord> asked) {
        return words.stream()
                .map(TextWord::text)
                .toList()
                .equals(asked.stream().map(TextWord::text).toList());
    }

    private Learnt learnt() {
        long size = index.highestClaim();
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
}
