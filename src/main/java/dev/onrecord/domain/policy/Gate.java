package dev.onrecord.domain.policy;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the desk asks of a claim before it gives one verdict.
 *
 * @param verdict the verdict
 * @param confidence the least confidence; null where any will do
 * @param proof what the verdict has to rest on
 * @param insists the blockers that stand in its way; the others are noted
 */
public record Gate(Verdict verdict, @Nullable Confidence confidence, Proof proof, Set<BlockerKind> insists) {

    /** Copies the kinds. */
    public Gate {
        insists = Set.copyOf(insists);
    }

    /** What a verdict has to rest on. */
    public enum Proof {
        /** Independent origins of the claim, or a well graded piece of evidence that supports it. */
        FOR,
        /** A well graded piece of evidence that refutes the claim, or independent origins of such evidence. */
        AGAINST,
        /** A piece of evidence with both grades, for or against. */
        EITHER,
        /** Nothing: it is the lack of proof that is concluded on. */
        NONE
    }
}
