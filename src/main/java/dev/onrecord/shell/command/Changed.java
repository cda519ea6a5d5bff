package dev.onrecord.shell.command;

import dev.onrecord.domain.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a command changed.
 *
 * @param claim the claim that it happened to; null for sources, stories and the like
 * @param words the change, without the name of the claim
 */
public record Changed(@Nullable ClaimId claim, String words) {}
