package dev.onrecord.shell.command.provenance;

import java.io.IOException;
import java.io.OutputStream;

/** Looks for a sequence of bytes in what it passes on, a byte at a time (Knuth, Morris and Pratt). */
final class ByteSearch extends OutputStream {

    private final byte[] wanted;
    private final int[] fallback;
    private final OutputStream next;
    private int matched;
    private boolean found;

    /**
     * Creates a search.
     *
     * @param next receives the bytes as well
     */
    ByteSearch(byte[] wanted, OutputStream next) {
        this.wanted = wanted.clone();
        this.next = next;
        this.fallback = new int[wanted.length + 1];
        this.found = wanted.length == 0;
        for (int i = 1, length = 0; i < wanted.length; i++) {
            while (length > 0 && wanted[i] != wanted[length]) {
                length = fallback[length];
            }
            if (wanted[i] == wanted[length]) {
                length++;
            }
            fallback[i + 1] = length;
        }
    }

    @Override
    public void write(int one) throws IOException {
        next.write(one);
        look((byte) one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        next.write(bytes, from, length);
        for (int i = from; i < from + length && !found; i++) {
            look(bytes[i]);
        }
    }

    private void look(byte value) {
        if (found) {
            return;
        }
        while (matched > 0 && wanted[matched] != value) {
            matched = fallback[matched];
        }
        if (wanted[matched] == value) {
            matched++;
        }
        found = matched == wanted.length;
    }

    boolean isFound() {
        return found;
    }
}
