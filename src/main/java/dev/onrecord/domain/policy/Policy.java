package dev.onrecord.domain.policy;

import dev.onrecord.domain.English;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the desk asks of a claim before it may be called verified, from which follows what it asks for the other verdicts.
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

    /** What stands in the way of every verdict: a party that was not heard. */
    private static final Set<BlockerKind> UNHEARD = EnumSet.of(BlockerKind.NOT_ASKED, BlockerKind.NOT_REACHED);

    /** What stands in the way of a verdict that rests on evidence against the claim, or on any evidence. */
    private static final Set<BlockerKind> UNPROVEN = EnumSet.of(
            BlockerKind.UNRATED,
            BlockerKind.CONFIDENCE,
            BlockerKind.SINGLE_ORIGIN,
            BlockerKind.NO_EVIDENCE,
            BlockerKind.NOT_ASKED,
            BlockerKind.NOT_REACHED,
            BlockerKind.AWAITING,
            BlockerKind.CHANGED_EVIDENCE,
            BlockerKind.REWORDED);

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
                        BlockerKind.REFUTING_EVIDENCE,
                        BlockerKind.SECOND)));
    }

    /** Returns what the desk asks of a claim before it gives a verdict. */
    public Gate gate(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> new Gate(verdict, confidence, Gate.Proof.FOR, insists);
            case REFUTED -> new Gate(verdict, confidence, Gate.Proof.AGAINST, UNPROVEN);
            case MISLEADING, PARTLY_VERIFIED -> new Gate(verdict, moderate(), Gate.Proof.EITHER, UNPROVEN);
            case UNVERIFIABLE -> new Gate(verdict, null, Gate.Proof.NONE, UNHEARD);
        };
    }

    private Confidence moderate() {
        return confidence.compareTo(Confidence.MODERATE) < 0 ? confidence : Confidence.MODERATE;
    }

    /** Returns the policy in words, a line for each rule. */
    public List<String> inWords() {
        return List.of(
                "verified: " + least(confidence) + "; at least " + English.count(origins, "traced independent origin")
                        + ", or one supporting piece of evidence graded " + grades(),
                "in the way of verified: " + names(insists),
                "noted only: " + names(noted()),
                "refuted: " + least(confidence) + "; one refuting piece of evidence graded " + grades() + ", or "
                        + English.count(origins, "traced independent origin") + " of such evidence",
                "misleading, partly-verified: " + least(moderate())
                        + "; one piece of evidence of which source and information are graded",
                "in the way of these: " + names(UNPROVEN),
                "in the way of unverifiable: " + names(UNHEARD));
    }

    private Set<BlockerKind> noted() {
        var noted = enumSet(BlockerKind.ofPolicy());
        noted.removeAll(insists);
        return noted;
    }

    private String grades() {
        return "A-" + reliability.published() + " and 1-" + credibility.published();
    }

    private static String least(Confidence level) {
        return "confidence " + level.published() + (level == Confidence.HIGH ? "" : " or higher");
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
