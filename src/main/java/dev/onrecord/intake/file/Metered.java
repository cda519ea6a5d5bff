package dev.onrecord.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** A stream that counts the bytes that were read from it, and stops where its thread is to. */
final class Metered extends FilterInputStream {

    private long count;

    Metered(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        int read = super.read(target, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
