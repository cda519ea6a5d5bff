package dev.onrecord.seal;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads and writes values as SSH encodes them (RFC 4251, section 5): a string has its length in front. */
final class SshWire {

    private final ByteBuffer bytes;

    /** Creates a reader. */
    SshWire(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * Returns the next string.
     *
     * @throws BufferUnderflowException where the bytes end before
     */
    byte[] next() {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return next(length);
    }

    /** Returns so many bytes as they are. */
    byte[] next(int length) {
        var some = new byte[length];
        bytes.get(some);
        return some;
    }

    String nextText() {
        return new String(next(), StandardCharsets.UTF_8);
    }

    int nextNumber() {
        return bytes.getInt();
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    /** Returns strings, one after the other. */
    static byte[] strings(byte[]... strings) {
        var out = new ByteArrayOutputStream();
        for (byte[] string : strings) {
            out.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(string.length).array());
            out.writeBytes(string);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
