package dev.onrecord.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The byte order mark of a text, and the encoding that it stands for.
 *
 * @param length in bytes; 0 without a mark
 */
record ByteOrderMark(Charset charset, int length) {

    private static final ByteOrderMark NONE = new ByteOrderMark(StandardCharsets.UTF_8, 0);
    private static final List<Charset> MARKED = List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    /** Returns the mark at the start of a file; one that means UTF-8 and has no length where there is none. */
    static ByteOrderMark of(byte[] start) {
        return MARKED.stream()
                .map(charset -> new ByteOrderMark(charset, "\uFEFF".getBytes(charset).length))
                .filter(mark -> mark.isAt(start))
                .findFirst()
                .orElse(NONE);
    }

    private boolean isAt(byte[] start) {
        return start.length >= length && Arrays.equals(start, 0, length, "\uFEFF".getBytes(charset), 0, length);
    }
}
