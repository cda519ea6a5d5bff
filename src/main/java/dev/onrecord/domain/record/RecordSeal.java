package dev.onrecord.domain.record;

/**
 * A seal of a record, as summaries carry it.
 *
 * @param head what was sealed
 * @param signer the fingerprint of the key that signed it
 * @param text the whole seal, as its file has it
 */
public record RecordSeal(SealedHead head, String signer, String text) {}
