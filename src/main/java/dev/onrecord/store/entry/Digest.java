package dev.onrecord.store.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a sequence of values, with the length of each text in front of it, so that no two different sequences
 * give the same bytes. Not safe for use by several threads at once.
 */
public final class Digest {

    private static final ThreadLocal<Digest> OF_THREAD = ThreadLocal.withInitial(Digest::new);

    private final MessageDigest sha256;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    Digest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the first eight bytes of the digest of a text in UTF-8. */
    public static long ofText(byte[] text) {
        return OF_THREAD.get().text(text).first();
    }

    /** Returns the first eight bytes of the digest of some texts; a missing one counts as empty. */
    public static long ofTexts(@Nullable String... texts) {
        var digest = OF_THREAD.get();
        for (String text : texts) {
            digest.text(text == null ? "" : text);
        }
        return digest.first();
    }

    Digest bytes(byte[] value) {
        sha256.update(value);
        return this;
    }

    Digest number(long value) {
        sha256.update(number.putLong(0, value).array());
        return this;
    }

    Digest text(String value) {
        return text(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a text in UTF-8. */
    Digest text(byte[] value) {
        return number(value.length).bytes(value);
    }

    /** Returns the digest and starts anew. */
    byte[] sha256() {
        return sha256.digest();
    }

    private long first() {
        return ByteBuffer.wrap(sha256()).getLong();
    }
}
