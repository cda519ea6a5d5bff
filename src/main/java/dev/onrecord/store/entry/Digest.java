package dev.onrecord.store.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a sequence of values, with the length of each text in front of it, so that no two different sequences
 * give the same bytes. The static methods are for any thread, an instance is for one.
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

    /** Returns a 64-bit hash of a text in UTF-8: the first eight bytes of its digest. */
    public static long ofText(byte[] text) {
        return OF_THREAD.get().text(text).first();
    }

    /** Returns a 64-bit hash of some texts; a missing one counts as empty. */
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

    /** Adds a text in UTF-8. */
    Digest text(byte[] value) {
        return number(value.length).bytes(value);
    }

    /** Returns the digest and starts over. */
    byte[] sha256() {
        return sha256.digest();
    }

    private long first() {
        return ByteBuffer.wrap(sha256()).getLong();
    }
}
