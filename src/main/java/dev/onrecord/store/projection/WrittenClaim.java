package dev.onrecord.store.projection;

import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.store.entry.Digest;
import dev.onrecord.store.entry.StatementJson;

/** A claim in the words in which it enters the record, written once for all that need them. */
public final class WrittenClaim {

    private final ClaimContent content;
    private final byte[] json;
    private final long fingerprint;

    private WrittenClaim(ClaimContent content, byte[] json) {
        this.content = content;
        this.json = json;
        this.fingerprint = Digest.ofText(json);
    }

    /** Writes a claim. */
    public static WrittenClaim of(ClaimContent content) {
        return new WrittenClaim(content, StatementJson.write(new ClaimAdded(content)));
    }

    /** Returns what it says. */
    public ClaimContent content() {
        return content;
    }

    /** Returns the canonical text of the entry that brings it, in UTF-8. */
    public byte[] json() {
        return json;
    }

    /** Returns a number that claims of the very same content share, and others hardly ever. */
    public long fingerprint() {
        return fingerprint;
    }

    /** Returns a number that claims of the same text, speaker and story share, and others hardly ever. */
    public long identity() {
        return identity(content);
    }

    /**
     * Returns a number that claims of the same text, speaker and story share, and others hardly ever.
     *
     * @param content of a claim without a key
     */
    static long identity(ClaimContent content) {
        return Digest.ofTexts(content.text(), content.speaker(), content.story());
    }
}
