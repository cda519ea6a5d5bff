package dev.onrecord.store.projection;

import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.store.entry.Digest;
import dev.onrecord.store.entry.StatementJson;
import org.jspecify.annotations.Nullable;

/**
 * A new claim and its canonical JSON, which is written once for all uses.
 *
 * @param json the content of its entry, in UTF-8
 * @param fingerprint a 64-bit hash of the JSON
 */
public record WrittenClaim(ClaimContent content, byte[] json, long fingerprint) {

    /** Writes a claim. */
    public static WrittenClaim of(ClaimContent content) {
        var json = StatementJson.write(new ClaimAdded(content));
        return new WrittenClaim(content, json, Digest.ofText(json));
    }

    /** Returns a 64-bit hash of text, speaker and story, by which claims without a key are the same. */
    public long identity() {
        return identity(content);
    }

    /** Returns the same of a claim that is not written. */
    public static long identity(ClaimContent content) {
        return identity(content.text(), content.speaker(), content.story());
    }

    /** Returns the same of the three that it is made of. */
    public static long identity(String text, @Nullable String speaker, @Nullable String story) {
        return Digest.ofTexts(text, speaker, story);
    }
}
