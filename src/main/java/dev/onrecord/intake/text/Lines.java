package dev.onrecord.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts a stream of UTF-8 into its lines and holds one at a time, no longer than a record can be. */
public final class Lines {

    private final InputStream in;
    private final int longest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int until;
    private byte[] line = new byte[1 << 12];
    private int length;
    private CharBuffer text = CharBuffer.allocate(1 << 12);
    private int number;
    private boolean tooLong;

    /**
     * Creates a reader of lines.
     *
     * @param longest the most bytes that a line is kept with
     */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    public boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (from < until || fill()) {
            any = true;
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            keep(from, end);
            boolean complete = end < until;
            from = end + 1;
            if (complete) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        until = Math.max(0, in.read(buffer, 0, buffer.length));
        return until > 0;
    }

    private void keep(int start, int end) {
        int size = length + end - start;
        if (tooLong || size > longest) {
            tooLong = true;
            return;
        }
        if (size > line.length) {
            line = Arrays.copyOf(line, Math.max(size, line.length * 2));
        }
        System.arraycopy(buffer, start, line, length, end - start);
        length = size;
    }

    /** Returns the number of the line, from 1. */
    public int number() {
        return number;
    }

    /** Tells whether the line is longer than a record can be; it has no text then. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Returns the bytes of the line, without its end. */
    public byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** Tells whether the line begins with a text that is ASCII. */
    public boolean startsWith(String start) {
        int at = 0;
        while (at < start.length() && at < length && line[at] == start.charAt(at)) {
            at++;
        }
        return at == start.length();
    }

    /** Tells whether there is nothing but white space on the line. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    /**
     * Returns the characters of the line, without its end; they hold until the next line.
     *
     * @throws UndecodableException where they are none
     */
    public CharBuffer text() throws UndecodableException {
        if (text.capacity() < length) {
            text = CharBuffer.allocate(line.length);
        }
        var bytes = ByteBuffer.wrap(line, 0, length);
        text.clear();
        decoder.reset();
        if (decoder.decode(bytes, text, true).isError()) {
            throw new UndecodableException(
                    StandardCharsets.UTF_8, bytes, bytes.position(), number, text.position() + 1);
        }
        return text.flip();
    }
}
