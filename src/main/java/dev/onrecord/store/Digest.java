package dev.onrecord.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 over a sequence of values, with the length of each text in front of it, so that no two different sequences
 * give the same bytes.
 */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    Digest bytes(byte[] value) {
        sha256.update(value);
        return this;
    }

    Digest number(long value) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    Digest text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return number(bytes.length).bytes(bytes);
    }

    /** Returns the digest and starts anew. */
    byte[] sha256() {
        return sha256.digest();
    }
}
