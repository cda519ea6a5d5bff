package dev.onrecord.intake.keep;

import dev.onrecord.domain.text.NameFold;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.store.projection.WrittenClaim;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Fingerprints of texts: the first eight bytes of a SHA-256, so that nobody can craft two texts with the same one. */
final class Fingerprint {

    private final MessageDigest sha256;

    Fingerprint() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the identity of a claim: its key, else its text, speaker and story. */
    long ofIdentity(WrittenClaim claim) {
        var key = claim.content().key();
        return key == null ? claim.identity() : ofKey(key);
    }

    long ofKey(String key) {
        return of("key", NameFold.of(key));
    }

    /** Returns the fingerprint of the name of a claim within one file. */
    long ofName(int file, String id) {
        return of("id", String.valueOf(file), id);
    }

    /** Returns the fingerprint of everything that a record says. */
    long ofDraft(ClaimDraft draft) {
        long print = draft.claim().fingerprint();
        return draft.statements().isEmpty()
                ? print
                : of("draft", String.valueOf(print), draft.statements().toString());
    }

    private long of(@Nullable String... texts) {
        for (String text : texts) {
            var bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
            sha256.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(text == null ? -1 : bytes.length)
                    .flip());
            sha256.update(bytes);
        }
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }
}
