package dev.onrecord.domain.policy;

import org.jspecify.annotations.Nullable;

/**
 * One thing about a claim that is not what it was.
 *
 * @param what what changed: {@code claim}, {@code verdict}, {@code confidence}, {@code same-as}, {@code response}, {@code request},
 *     {@code origins}, {@code evidence} or {@code blocker}
 * @param before what it was; null for what is new
 * @param after what it is; null for what is gone
 */
public record Difference(
        String what, @Nullable String before, @Nullable String after) {}
