package dev.onrecord.intake.file;

import dev.onrecord.domain.Remedy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * An open file of which the beginning was looked at. What is compressed with gzip is unpacked, and the mark that some
 * programs put before the text is skipped.
 *
 * @param in the text from its beginning
 * @param charset its encoding: what was declared, else what the mark says, else UTF-8
 * @param text its first characters; one that is cut in two or none at all is a replacement character
 * @param isWhole whether the first characters are all there are
 * @param isPacked whether it was compressed
 */
record FileStart(InputStream in, Charset charset, String text, boolean isWhole, boolean isPacked) {

    private static final int SIZE = 1 << 16;

    /**
     * Opens a file.
     *
     * @param stream its bytes
     * @param declared its encoding; null where nobody said
     */
    static FileStart of(InputStream stream, @Nullable Charset declared) throws IOException {
        try {
            var in = buffered(stream);
            var start = look(in);
            boolean packed = startsWith(start, 0x1F, 0x8B);
            if (packed) {
                in = buffered(new Unpacked(in));
                start = look(in);
            }
            var mark = ByteOrderMark.of(start);
            in.skipNBytes(mark.length());
            var charset = declared == null ? mark.charset() : declared;
            var text = new String(start, mark.length(), start.length - mark.length(), charset);
            return new FileStart(in, charset, text, start.length < SIZE, packed);
        } catch (IOException failed) {
            stream.close();
            throw failed;
        }
    }

    /** Returns the same file, read through another stream. */
    FileStart with(InputStream other) {
        return new FileStart(other, charset, text, isWhole, isPacked);
    }

    private static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, SIZE + 1);
    }

    private static byte[] look(BufferedInputStream in) throws IOException {
        in.mark(SIZE + 1);
        var start = in.readNBytes(SIZE);
        in.reset();
        return start;
    }

    private static boolean startsWith(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** Returns what the file is instead of text; null for what may be text. */
    @Nullable
    String foreign() {
        if (text.startsWith("PK\u0003\u0004")) {
            return "a zip file or a workbook, expected text";
        }
        return isWide() ? "UTF-16 without a byte order mark, expected UTF-8" : null;
    }

    private boolean isWide() {
        return text.length() > 1 && (text.charAt(0) == 0) != (text.charAt(1) == 0);
    }

    /** Returns what to do about a {@linkplain #foreign foreign} file. */
    Remedy remedy() {
        return isWide()
                ? new Remedy.NameEncoding(text.charAt(0) == 0 ? "UTF-16BE" : "UTF-16LE")
                : Remedy.Plain.NAME_ENCODING;
    }
}
