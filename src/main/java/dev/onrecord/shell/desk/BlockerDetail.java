package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Verdict;

/** What stands behind the colon in the code of a blocker, such as {@code not-asked:Wildberries}. */
enum BlockerDetail {
    /** Nothing. */
    NONE,
    /** A confidence. */
    LEVEL,
    /** A party. */
    PARTY,
    /** A date. */
    DATE,
    /** A claim. */
    CLAIM,
    /** A verdict. */
    VERDICT;

    static BlockerDetail of(BlockerKind kind) {
        return switch (kind) {
            case UNRATED,
                    NO_SOURCE,
                    UNRESOLVED_ORIGIN,
                    CIRCULAR,
                    SINGLE_ORIGIN,
                    NO_EVIDENCE,
                    UNGRADED_EVIDENCE,
                    REFUTING_EVIDENCE,
                    CHANGED_EVIDENCE,
                    REWORDED -> NONE;
            case CONFIDENCE -> LEVEL;
            case NOT_ASKED, NOT_REACHED, AWAITING, OVERDUE, DISPUTED -> PARTY;
            case RECHECK -> DATE;
            case SECOND -> VERDICT;
            case PART -> CLAIM;
        };
    }

    /** Returns what was typed as codes of blockers have it. */
    String read(String typed, TypedNames names, String code) {
        return switch (this) {
            case NONE ->
                throw new InvalidInputException(
                        "not a blocker: \"" + code + "\"", code, code.split(":", 2)[0], "it is about nothing else");
            case LEVEL ->
                TermReader.read(Confidence.class, "a confidence level", typed).published();
            case VERDICT -> TermReader.read(Verdict.class, "a verdict", typed).published();
            case PARTY -> names.party(typed);
            case DATE -> new PartialDate(typed).text();
            case CLAIM ->
                ClaimId.find(typed)
                        .map(ClaimId::toString)
                        .orElseThrow(() -> new InvalidInputException(
                                "not the number of a claim: \"" + typed + "\"", typed, null, "part:C4"));
        };
    }
}
