package dev.onrecord.store.entry;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By what the chain covers a text, the content of an entry or the line of a command. From schema 7 on that is the SHA-256
 * of a salt and the text, so that the text and its salt can be removed and the chain still holds; before, it was the
 * text itself.
 */
public final class Cover {

    /** How long a salt is. */
    public static final int SALT_BYTES = 16;

    /** Covers a text by itself, as it was before schema 7. */
    public static final Cover PLAIN = new Cover(null, null);

    private final byte @Nullable [] salt;
    private final byte @Nullable [] digest;

    private Cover(byte @Nullable [] salt, byte @Nullable [] digest) {
        this.salt = salt;
        this.digest = digest;
    }

    /** Returns the cover of a text that has a salt. */
    static Cover salted(byte[] salt) {
        return new Cover(salt, null);
    }

    /**
     * Returns the cover that the columns of a row hold; both are null where the text is covered by itself.
     *
     * @param digest what a removed text was covered by; null for one that is there
     */
    public static Cover of(byte @Nullable [] salt, byte @Nullable [] digest) {
        return salt == null && digest == null ? PLAIN : new Cover(salt, digest);
    }

    /** Returns the cover that two texts in hexadecimal digits hold. */
    public static Cover ofHex(@Nullable String salt, @Nullable String digest) {
        return of(bytes(salt), bytes(digest));
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }

    /** Tells whether the text is covered by itself. */
    public boolean isPlain() {
        return salt == null && digest == null;
    }

    /** Tells whether the text was removed. */
    public boolean isRedacted() {
        return digest != null;
    }

    /** Returns the salt; null for none. */
    public byte @Nullable [] salt() {
        return salt;
    }

    /** Returns what stands for a removed text; null for a text that is there. */
    public byte @Nullable [] digest() {
        return digest;
    }

    /** Returns the salt in hexadecimal digits; null for none. */
    public @Nullable String saltInHex() {
        return salt == null ? null : HexFormat.of().formatHex(salt);
    }

    /** Returns what stands for a removed text in hexadecimal digits; null for a text that is there. */
    public @Nullable String digestInHex() {
        return digest == null ? null : HexFormat.of().formatHex(digest);
    }

    /** Returns what the chain covers: the digest of salt and text, or what is left of it. */
    byte[] covered(byte[] text, Digest sha256) {
        if (digest != null) {
            return digest;
        }
        return salt == null ? text : sha256.bytes(salt).bytes(text).sha256();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cover cover && Arrays.equals(salt, cover.salt) && Arrays.equals(digest, cover.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt) * 31 + Arrays.hashCode(digest);
    }
}
