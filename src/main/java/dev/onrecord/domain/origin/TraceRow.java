package dev.onrecord.domain.origin;

import org.jspecify.annotations.Nullable;

/**
 * One line of an attribution tree, read from the outermost reports inward to the origins.
 *
 * <p>Every source has one row that is followed by the rows of what it takes from; wherever else the claim passes through
 * it, a {@code repeated} row refers to that one. So the rows are never more than the sources and the links between them.
 *
 * @param depth how many sources have passed the claim on from here, along this branch; 0 for an outermost report
 * @param takenBy the source that took the claim from this one; null at depth 0
 * @param last whether no other source follows that {@code takenBy} took it from
 * @param repeated whether an earlier row has this source already
 */
public record TraceRow(int depth, String source, @Nullable String takenBy, Role role, boolean last, boolean repeated) {}
