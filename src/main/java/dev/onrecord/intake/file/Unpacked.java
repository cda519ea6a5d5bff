package dev.onrecord.intake.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and refuses files made to unpack without end. */
final class Unpacked extends FilterInputStream {

    private static final int BUFFER = 1 << 16;
    private static final long ALWAYS_ALLOWED = 256L << 20;
    private static final long MOST_TIMES = 100;

    private final Metered packed;
    private long unpacked;

    Unpacked(InputStream in) throws IOException {
        this(new Metered(in));
    }

    private Unpacked(Metered packed) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = readOrExplain(target, offset, length);
        unpacked += Math.max(0, read);
        if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed.count()) {
            throw new IOException("it unpacks to more than " + MOST_TIMES + " times its size");
        }
        return read;
    }

    private int readOrExplain(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (EOFException cut) {
            throw new IOException("the gzip ends too early; it may have been cut off", cut);
        }
    }
}
