package dev.onrecord.matching;

import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.matching.text.Word;
import dev.onrecord.store.match.MatchIndex;
import java.util.Comparator;
import java.util.List;

/**
 * A claim that comes into question.
 *
 * @param words those of its text
 */
record Candidate(MatchIndex.IndexedText wording, List<Word> words, Signs signs) {

    /** The most alike first; of those that are equally so the one that was recorded first. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.wording().claim());

    double score() {
        return signs.score();
    }

    Likeness likeness(SharedWords shared) {
        return new Likeness(wording.claim(), score(), shared.in(wording.text(), words, signs.meaning()));
    }
}
