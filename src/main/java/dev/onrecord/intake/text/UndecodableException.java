package dev.onrecord.intake.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Bytes that are no characters in the encoding of their file. */
public final class UndecodableException extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final boolean isMixed;
    private final @Nullable String fitting;

    /**
     * Creates the exception.
     *
     * @param charset in which the bytes were to be read
     * @param bytes those around the place, from the start of the array
     * @param at where in the bytes it is
     */
    UndecodableException(Charset charset, ByteBuffer bytes, int at, int line, int column) {
        super("not %s: the byte 0x%02X begins no character here".formatted(charset.name(), bytes.get(at) & 0xFF));
        this.line = line;
        this.column = column;
        var around = bytes.duplicate().rewind();
        this.isMixed = EncodingGuess.isPartlyUtf8(around);
        this.fitting = isMixed ? null : EncodingGuess.of(around).orElse(null);
    }

    /** Tells whether other characters around the place are UTF-8, so that no one encoding fits. */
    public boolean isMixed() {
        return isMixed;
    }

    /** Returns the name of the encoding that fits; null where none does. */
    public @Nullable String fitting() {
        return fitting;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column in UTF-16 units, from 1. */
    public int column() {
        return column;
    }
}
