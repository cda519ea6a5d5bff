package dev.onrecord.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * An open file of which the beginning was looked at. What is compressed with gzip is unpacked, and the mark that some
 * programs put before UTF-8 is skipped.
 */
final class FileStart {

    private static final int SIZE = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] start;
    private final boolean whole;

    private FileStart(InputStream in, byte[] start, boolean whole) {
        this.in = in;
        this.start = start;
        this.whole = whole;
    }

    static FileStart of(InputFile file) throws IOException {
        var in = file.open();
        try {
            var opened = look(in);
            if (startsWith(opened.start, 0x1F, 0x8B)) {
                opened = look(new GZIPInputStream(opened.in, SIZE));
            }
            if (Arrays.equals(MARK, 0, 3, opened.start, 0, Math.min(3, opened.start.length))) {
                opened.in.skipNBytes(MARK.length);
                var rest = Arrays.copyOfRange(opened.start, MARK.length, opened.start.length);
                return new FileStart(opened.in, rest, opened.whole);
            }
            return opened;
        } catch (IOException failed) {
            in.close();
            throw failed;
        }
    }

    private static FileStart look(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, SIZE + 1);
        buffered.mark(SIZE + 1);
        var start = buffered.readNBytes(SIZE);
        buffered.reset();
        return new FileStart(buffered, start, start.length < SIZE);
    }

    private static boolean startsWith(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** Returns the file from its beginning. */
    InputStream in() {
        return in;
    }

    /** Tells whether the first characters are all there are. */
    boolean isWhole() {
        return whole;
    }

    /** Tells whether the text is UTF-16, which no reader takes. */
    boolean isUtf16() {
        return startsWith(start, 0xFE, 0xFF)
                || startsWith(start, 0xFF, 0xFE)
                || (start.length > 1 && (start[0] == 0) != (start[1] == 0));
    }

    /** Returns the first characters; a character that is cut in two or none at all is a replacement character. */
    String text() {
        return new String(start, StandardCharsets.UTF_8);
    }
}
