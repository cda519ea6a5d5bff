package dev.onrecord.matching;

import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.matching.text.TextWord;
import dev.onrecord.store.match.MatchIndex;
import java.util.Comparator;
import java.util.List;

/**
 * A claim that may be like the text, with the similarities found.
 *
 * @param words those of its text
 */
record ScoredClaim(MatchIndex.IndexedText wording, List<TextWord> words, Similarity similarity) {

    /** The most alike first; of those that are equally so the one that was recorded first. */
    static final Comparator<ScoredClaim> BEST_FIRST = Comparator.comparingDouble(ScoredClaim::score)
            .reversed()
            .thenComparing(candidate -> candidate.wording().claim());

    double score() {
        return similarity.score();
    }

    Likeness likeness(SharedWords shared) {
        return new Likeness(wording.claim(), score(), shared.in(wording.text(), words, similarity.meaning()));
    }
}
