package dev.onrecord.intake;

import dev.onrecord.intake.draft.ClaimDraft;
import org.jspecify.annotations.Nullable;

/**
 * A draft that waits to be recorded.
 *
 * @param raw the record as it stands in the file; null where rejected records are not written
 */
@SuppressWarnings("ArrayRecordComponent")
record Pending(ClaimDraft draft, byte @Nullable [] raw) {}
