package dev.onrecord.store;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Statement;

/**
 * A claim in the words in which it enters the record, written once for all that need them.
 *
 * @param content what it says
 * @param json the canonical text of the entry that brings it
 * @param print a number that claims of the very same content share, and others hardly ever
 */
public record WrittenClaim(ClaimContent content, String json, long print) {

    /** Writes a claim. */
    public static WrittenClaim of(ClaimContent content) {
        var json = StatementJson.write(
                StatementWriter.of(new Statement.ClaimAdded(content)).fields());
        return new WrittenClaim(content, json, Digest.ofText(json));
    }

    /**
     * Returns a number that claims of the same text, speaker and story share, and others hardly ever.
     *
     * @param content of a claim without a key
     */
    static long identity(ClaimContent content) {
        return Digest.ofTexts(content.text(), content.speaker(), content.story());
    }

    /** Returns a number that claims of the same text, speaker and story share, and others hardly ever. */
    public long identity() {
        return identity(content);
    }
}
