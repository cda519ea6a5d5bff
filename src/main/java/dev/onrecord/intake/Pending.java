package dev.onrecord.intake;

import dev.onrecord.intake.draft.ClaimDraft;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is to be kept.
 *
 * @param raw the record as it stands in the file; null where nobody wants to know
 */
@SuppressWarnings("ArrayRecordComponent")
record Pending(ClaimDraft draft, byte @Nullable [] raw) {}
