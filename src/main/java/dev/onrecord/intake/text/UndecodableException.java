package dev.onrecord.intake.text;

import java.io.IOException;
import java.nio.charset.Charset;

/** Bytes that are no characters in the encoding of their file. */
public final class UndecodableException extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    UndecodableException(Charset charset, int firstByte, int line, int column) {
        super("not %s: the byte 0x%02X begins no character here".formatted(charset.name(), firstByte));
        this.line = line;
        this.column = column;
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
