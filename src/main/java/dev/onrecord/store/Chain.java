package dev.onrecord.store;

import org.jspecify.annotations.Nullable;

/**
 * The hash chain over the entries.
 *
 * <p>The hash of an entry is the SHA-256 of the hash before it (32 zero bytes for the first) and of everything that
 * the entry and its command say, in the order of {@link #link}: numbers as eight bytes, a missing claim as 0, texts as
 * UTF-8 with their length in front.
 */
final class Chain {

    static final byte[] START = new byte[32];

    private final Digest digest = new Digest();

    byte[] link(byte[] previous, CommandRow command, long entry, String kind, @Nullable Long claim, byte[] content) {
        return digest.bytes(previous)
                .number(command.id())
                .text(command.line())
                .text(command.session())
                .text(command.story() == null ? "" : command.story())
                .text(command.recordedAt())
                .text(command.recordedBy())
                .number(entry)
                .text(kind)
                .number(claim == null ? 0 : claim)
                .text(content)
                .sha256();
    }
}
