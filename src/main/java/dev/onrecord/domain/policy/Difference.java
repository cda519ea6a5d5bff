package dev.onrecord.domain.policy;

import org.jspecify.annotations.Nullable;

/**
 * One thing about a claim or a source that is not what it was.
 *
 * @param what what kind of thing changed, as in {@link Fact}
 * @param before what it was; null for what is new
 * @param after what it is; null for what is gone
 */
public record Difference(
        String what, @Nullable String before, @Nullable String after) {}
