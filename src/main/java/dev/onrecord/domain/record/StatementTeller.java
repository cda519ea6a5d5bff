package dev.onrecord.domain.record;

/**
 * Handles each kind of statement in its own way; a new kind does not compile until every teller handles it.
 *
 * @param <T> what a statement is turned into
 */
public interface StatementTeller<T> {
    /** Tells a {@link ClaimAdded}. */
    T tell(ClaimAdded said);

    /** Tells a {@link ClaimRevised}. */
    T tell(ClaimRevised said);

    /** Tells a {@link Tagged}. */
    T tell(Tagged said);

    /** Tells an {@link Untagged}. */
    T tell(Untagged said);

    /** Tells a {@link Rated}. */
    T tell(Rated said);

    /** Tells a {@link Concluded}. */
    T tell(Concluded said);

    /** Tells a {@link Reopened}. */
    T tell(Reopened said);

    /** Tells a {@link Withdrawn}. */
    T tell(Withdrawn said);

    /** Tells a {@link SameAs}. */
    T tell(SameAs said);

    /** Tells an {@link Asked}. */
    T tell(Asked said);

    /** Tells an {@link Extended}. */
    T tell(Extended said);

    /** Tells a {@link Waived}. */
    T tell(Waived said);

    /** Tells a {@link Responded}. */
    T tell(Responded said);

    /** Tells a {@link Cited}. */
    T tell(Cited said);

    /** Tells an {@link EvidenceAdded}. */
    T tell(EvidenceAdded said);

    /** Tells an {@link EvidenceChecked}. */
    T tell(EvidenceChecked said);

    /** Tells a {@link SourceDescribed}. */
    T tell(SourceDescribed said);

    /** Tells a {@link StoryOpened}. */
    T tell(StoryOpened said);

    /** Tells a {@link Retracted}. */
    T tell(Retracted said);

    /** Tells an {@link Undone}. */
    T tell(Undone said);

    /** Tells a {@link Redone}. */
    T tell(Redone said);
}
