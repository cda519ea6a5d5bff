package dev.onrecord.shell.command.provenance;

/** Looks for a sequence of bytes in a stream, a byte at a time (Knuth, Morris and Pratt). */
final class ByteSearch {

    private final byte[] wanted;
    private final int[] fallback;
    private int matched;
    private boolean found;

    ByteSearch(byte[] wanted) {
        this.wanted = wanted.clone();
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

    void next(byte value) {
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
