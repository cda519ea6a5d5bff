package dev.onrecord.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicLong;

/** A stream that counts the bytes read from it and stops when its thread is interrupted. */
final class Metered extends FilterInputStream {

    private final AtomicLong count = new AtomicLong();

    Metered(InputStream in) {
        super(in);
    }

    long count() {
        return count.get();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count.addAndGet(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        int read = super.read(target, offset, length);
        count.addAndGet(Math.max(0, read));
        return read;
    }
}
