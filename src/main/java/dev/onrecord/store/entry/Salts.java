package dev.onrecord.store.entry;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Draws the salts of one command and its entries. They are random, drawn many at a time. With a clock that was given,
 * {@code --now}, each derives from the hash before and the number, so that a script run twice gives the same record to
 * the byte; whoever has the record can then compute them, so they keep nobody from trying out what a redacted text was.
 * For one thread.
 */
public final class Salts {

    private static final int AT_ONCE = 256;

    private final boolean derived;
    private final Digest digest = new Digest();
    private @Nullable SecureRandom random;
    private ByteBuffer drawn = ByteBuffer.allocate(0);

    /**
     * Creates it for one command.
     *
     * @param derived whether the same record gives the same salts
     */
    public Salts(boolean derived) {
        this.derived = derived;
    }

    /** Returns the cover of the line of a command. */
    public Cover ofCommand(byte[] previous, long command) {
        return derived ? derived("command", previous, command) : next();
    }

    /** Returns the cover of the content of an entry. */
    public Cover ofEntry(byte[] previous, long entry) {
        return derived ? derived("entry", previous, entry) : next();
    }

    private Cover derived(String of, byte[] previous, long number) {
        var hash = digest.text("salt of " + of).bytes(previous).number(number).sha256();
        return Cover.salted(Arrays.copyOf(hash, Cover.SALT_BYTES));
    }

    private Cover next() {
        if (!drawn.hasRemaining()) {
            draw();
        }
        var salt = new byte[Cover.SALT_BYTES];
        drawn.get(salt);
        return Cover.salted(salt);
    }

    /** Draws a few for the first entries, and many for those of a load. */
    private void draw() {
        if (random == null) {
            random = new SecureRandom();
        }
        var bytes = new byte[Cover.SALT_BYTES * (drawn.capacity() == 0 ? 4 : AT_ONCE)];
        random.nextBytes(bytes);
        drawn = ByteBuffer.wrap(bytes);
    }
}
