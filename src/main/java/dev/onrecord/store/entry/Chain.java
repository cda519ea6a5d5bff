package dev.onrecord.store.entry;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain over the entries.
 *
 * <p>The hash of an entry is the SHA-256 of the hash before it (32 zero bytes for the first) and of everything that
 * the entry and its command say, in the order of {@link #link}: numbers as eight bytes, texts as UTF-8 with their length
 * in front. From schema 7 on, line and content are covered by the digest of a salt and the text, and a byte before
 * story and claim tells whether there is one; before, a missing story counted as an empty one and a missing claim as 0.
 * An instance is for one thread.
 */
public final class Chain {

    /** The hash before the first entry. */
    public static final byte[] START = new byte[32];

    private static final byte[] THERE = {1};
    private static final byte[] MISSING = {0};

    private final Digest digest = new Digest();
    private @Nullable CommandRow lastCommand;
    private byte[] lastWords = {};

    /** Returns the hash of an entry. */
    public byte[] link(
            byte[] previous,
            CommandRow command,
            long entry,
            String kind,
            @Nullable Long claim,
            byte[] content,
            Cover cover) {
        var covered = cover.covered(content, digest);
        var words = words(command);
        digest.bytes(previous).bytes(words).number(entry).text(kind);
        if (cover.isPlain()) {
            return digest.number(claim == null ? 0 : claim).text(covered).sha256();
        }
        return digest.bytes(claim == null ? MISSING : THERE)
                .number(claim == null ? 0 : claim)
                .bytes(covered)
                .sha256();
    }

    /** Returns the fields of a command as bytes, which are computed once for all of its entries. */
    private byte[] words(CommandRow command) {
        if (!command.equals(lastCommand)) {
            lastWords = command.cover().isPlain() ? plain(command) : salted(command);
            lastCommand = command;
        }
        return lastWords;
    }

    private static byte[] plain(CommandRow command) {
        var words = new Words().number(command.id()).text(command.line()).text(command.session());
        return words.text(command.story() == null ? "" : command.story())
                .text(command.recordedAt())
                .text(command.recordedBy())
                .bytes();
    }

    private byte[] salted(CommandRow command) {
        var line = command.line().getBytes(StandardCharsets.UTF_8);
        var words = new Words()
                .number(command.id())
                .bytes(command.cover().covered(line, digest))
                .text(command.session())
                .bytes(command.story() == null ? MISSING : THERE);
        return words.text(command.story() == null ? "" : command.story())
                .text(command.recordedAt())
                .text(command.recordedBy())
                .bytes();
    }

    /** Numbers as eight bytes, and texts with their length in front. */
    private static final class Words {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Words number(long number) {
            return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        Words text(String text) {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            return number(utf8.length).bytes(utf8);
        }

        Words bytes(byte[] some) {
            bytes.writeBytes(some);
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
