package dev.onrecord.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/** Reads an encoding strictly: gives all characters before a byte that is none, then says where that byte stands. */
public final class TextReader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private int line = 1;
    private int column = 1;

    /** Creates a reader that closes the stream with itself. */
    public TextReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            var result = decoder.decode(bytes, chars, ended);
            int read = chars.position() - offset;
            if (read > 0 || result.isOverflow()) {
                advance(target, offset, read);
                return read;
            }
            if (result.isError()) {
                throw new UndecodableException(decoder.charset(), bytes, bytes.position(), line, column);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void advance(char[] target, int offset, int read) {
        for (int i = offset; i < offset + read; i++) {
            if (target[i] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
