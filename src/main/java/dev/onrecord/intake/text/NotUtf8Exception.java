package dev.onrecord.intake.text;

import java.io.IOException;

/** Bytes that are not UTF-8. */
public final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    NotUtf8Exception(int firstByte, int line, int column) {
        super("not UTF-8: the byte 0x%02X begins no character here".formatted(firstByte));
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
