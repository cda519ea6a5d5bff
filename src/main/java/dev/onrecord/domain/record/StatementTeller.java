package dev.onrecord.domain.record;

/**
 * Tells each kind of statement in its own way, such as in words; a new kind must be told before anything compiles.
 *
 * @param <T> what telling a statement gives
 */
public interface StatementTeller<T> {
    /** Tells a {@link Statement.ClaimAdded}. */
    T tell(Statement.ClaimAdded said);

    /** Tells a {@link Statement.ClaimRevised}. */
    T tell(Statement.ClaimRevised said);

    /** Tells a {@link Statement.Tagged}. */
    T tell(Statement.Tagged said);

    /** Tells an {@link Statement.Untagged}. */
    T tell(Statement.Untagged said);

    /** Tells a {@link Statement.Rated}. */
    T tell(Statement.Rated said);

    /** Tells a {@link Statement.Concluded}. */
    T tell(Statement.Concluded said);

    /** Tells a {@link Statement.Reopened}. */
    T tell(Statement.Reopened said);

    /** Tells a {@link Statement.Withdrawn}. */
    T tell(Statement.Withdrawn said);

    /** Tells a {@link Statement.SameAs}. */
    T tell(Statement.SameAs said);

    /** Tells an {@link Statement.Asked}. */
    T tell(Statement.Asked said);

    /** Tells an {@link Statement.Extended}. */
    T tell(Statement.Extended said);

    /** Tells a {@link Statement.Waived}. */
    T tell(Statement.Waived said);

    /** Tells a {@link Statement.Responded}. */
    T tell(Statement.Responded said);

    /** Tells a {@link Statement.Cited}. */
    T tell(Statement.Cited said);

    /** Tells an {@link Statement.EvidenceAdded}. */
    T tell(Statement.EvidenceAdded said);

    /** Tells an {@link Statement.EvidenceChecked}. */
    T tell(Statement.EvidenceChecked said);

    /** Tells a {@link Statement.SourceDescribed}. */
    T tell(Statement.SourceDescribed said);

    /** Tells a {@link Statement.StoryOpened}. */
    T tell(Statement.StoryOpened said);

    /** Tells a {@link Statement.Retracted}. */
    T tell(Statement.Retracted said);

    /** Tells an {@link Statement.Undone}. */
    T tell(Statement.Undone said);

    /** Tells a {@link Statement.Redone}. */
    T tell(Statement.Redone said);
}
