package dev.onrecord.domain.policy;

import dev.onrecord.domain.English;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the desk asks of a claim before it may be called verified.
 *
 * @param confidence the least confidence
 * @param origins how many traced independent origins are enough on their own
 * @param reliability the least reliability of the source of a piece of evidence that is enough on its own; never F
 * @param credibility the least credibility of such a piece; never 6
 * @param insists the blockers that stand in the way of {@code verified}; the others are noted
 */
public record Policy(
        Confidence confidence,
        int origins,
        Reliability reliability,
        Credibility credibility,
        Set<BlockerKind> insists) {

    /** Refuses grades that mean "cannot be judged". */
    public Policy {
        if (origins < 1 || reliability == Reliability.F || credibility == Credibility.CANNOT_BE_JUDGED) {
            throw new IllegalArgumentException("a policy needs at least one origin, and grades other than F and 6");
        }
        insists = Set.copyOf(insists);
    }

    /** Returns the default policy. */
    public static Policy standard() {
        return new Policy(
                Confidence.HIGH,
                2,
                Reliability.B,
                Credibility.PROBABLY_TRUE,
                EnumSet.complementOf(EnumSet.of(
                        BlockerKind.OVERDUE,
                        BlockerKind.RECHECK,
                        BlockerKind.UNGRADED_EVIDENCE,
                        BlockerKind.REFUTING_EVIDENCE)));
    }

    /** Returns the policy in words, a line for each rule. */
    public List<String> inWords() {
        return List.of(
                "confidence " + confidence.published() + (confidence == Confidence.HIGH ? "" : " or higher"),
                "at least " + English.count(origins, "traced independent origin")
                        + ", or one supporting piece of evidence graded A-" + reliability.published() + " and 1-"
                        + credibility.published(),
                "in the way: " + names(insists),
                "noted only: " + names(EnumSet.complementOf(enumSet(insists))));
    }

    private static EnumSet<BlockerKind> enumSet(Set<BlockerKind> kinds) {
        var all = EnumSet.noneOf(BlockerKind.class);
        all.addAll(kinds);
        return all;
    }

    private static String names(Set<BlockerKind> kinds) {
        if (kinds.isEmpty()) {
            return "nothing";
        }
        return String.join(
                ", ", enumSet(kinds).stream().map(BlockerKind::published).toList());
    }
}
