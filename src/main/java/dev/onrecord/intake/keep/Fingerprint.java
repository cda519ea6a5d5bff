package dev.onrecord.intake.keep;

import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.store.projection.WrittenClaim;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Numbers that stand for texts: the first eight bytes of a SHA-256, so that nobody can make two texts share one. */
final class Fingerprint {

    private final MessageDigest sha256;

    Fingerprint() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns what a claim and another with the same key, else the same text, speaker and story, share. */
    long ofIdentity(WrittenClaim claim) {
        var key = claim.content().key();
        return key == null ? claim.identity() : ofKey(key);
    }

    long ofKey(String key) {
        return of("key", key);
    }

    /** Returns what stands for the name of a claim inside one file. */
    long ofName(int file, String id) {
        return of("id", String.valueOf(file), id);
    }

    /** Returns what two records share that say the very same. */
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
