package dev.onrecord.store.entry;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain over the entries.
 *
 * <p>The hash of an entry is the SHA-256 of the hash before it (32 zero bytes for the first) and of everything that
 * the entry and its command say, in the order of {@link #link}: numbers as eight bytes, a missing claim as 0, texts as
 * UTF-8 with their length in front. An instance is for one thread.
 */
public final class Chain {

    /** The hash before the first entry. */
    public static final byte[] START = new byte[32];

    private final Digest digest = new Digest();
    private @Nullable CommandRow lastCommand;
    private byte[] lastWords = {};

    /** Returns the hash of an entry. */
    public byte[] link(
            byte[] previous, CommandRow command, long entry, String kind, @Nullable Long claim, byte[] content) {
        return digest.bytes(previous)
                .bytes(words(command))
                .number(entry)
                .text(kind)
                .number(claim == null ? 0 : claim)
                .text(content)
                .sha256();
    }

    /** Returns the fields of a command as bytes, which are computed once for all of its entries. */
    private byte[] words(CommandRow command) {
        if (!command.equals(lastCommand)) {
            lastWords = concatenated(
                    command.line(),
                    command.session(),
                    command.story() == null ? "" : command.story(),
                    command.recordedAt(),
                    command.recordedBy());
            ByteBuffer.wrap(lastWords).putLong(command.id());
            lastCommand = command;
        }
        return lastWords;
    }

    /** Returns eight bytes for a number, then the texts, each with its length in front. */
    private static byte[] concatenated(String... texts) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[Long.BYTES]);
        for (String text : texts) {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(utf8.length).array());
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }
}
