package dev.onrecord.domain.policy;

import dev.onrecord.domain.vocabulary.Term;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of blockers, in the order in which they are listed. */
public enum BlockerKind implements Term {
    UNRATED("unrated", "the desk has not said how confident it is"),
    CONFIDENCE("confidence", "the desk is less confident than its policy asks"),
    NO_SOURCE("no-source", "the record names nobody who carried the claim"),
    UNRESOLVED_ORIGIN("unresolved-origin", "the trail ends at somebody whom the desk has not identified"),
    CIRCULAR("circular", "sources cite each other and nobody else"),
    SINGLE_ORIGIN("single-origin", "too few independent origins, however many reports"),
    NO_EVIDENCE("no-evidence", "the evidence that the verdict needs is not on the record"),
    UNGRADED_EVIDENCE("ungraded-evidence", "a piece of evidence has no grades"),
    REFUTING_EVIDENCE("refuting-evidence", "a piece of evidence speaks against it"),
    NOT_ASKED("not-asked", "a party whose answer it calls for was not asked"),
    NOT_REACHED("not-reached", "a party was asked in a way that did not reach it"),
    AWAITING("awaiting", "an answer is looked for and not yet due"),
    OVERDUE("overdue", "an answer is due and has not come"),
    DISPUTED("disputed", "a party's denial stands and no supporting evidence is on the record"),
    RECHECK("recheck", "it is time to look again"),
    CHANGED_EVIDENCE("changed-evidence", "the file of a piece of evidence is no longer what it was"),
    REWORDED("reworded", "an answer, a question or the verdict is about an earlier wording"),
    SECOND("second", "a proposed verdict waits for another person to stand by it"),
    PART("part", "a part of it is unverified or refuted");

    private static final Set<BlockerKind> OF_THE_DAY = EnumSet.of(AWAITING, OVERDUE, RECHECK);
    private static final Set<BlockerKind> ABOUT_A_PARTY =
            EnumSet.of(NOT_ASKED, NOT_REACHED, AWAITING, OVERDUE, DISPUTED);

    private final Texts texts;

    BlockerKind(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Returns the kinds that a policy can insist on, which is all but those that have a setting of their own. */
    static Set<BlockerKind> ofPolicy() {
        return EnumSet.complementOf(EnumSet.of(SECOND));
    }

    /** Tells whether it comes and goes with the day, so that it takes nothing away from a verdict that was given. */
    public boolean hangsOnTheDay() {
        return OF_THE_DAY.contains(this);
    }

    /** Tells whether its detail is a party. */
    public boolean isAboutAParty() {
        return ABOUT_A_PARTY.contains(this);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
