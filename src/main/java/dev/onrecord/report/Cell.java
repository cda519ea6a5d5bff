package dev.onrecord.report;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text as stored; the table makes it safe to show
 * @param tone the meaning that its colour shows
 */
public record Cell(String text, Tone tone) {

    private static final Cell EMPTY = of("");

    /** Returns a cell in the plain tone. */
    public static Cell of(String text) {
        return new Cell(text, Tone.PLAIN);
    }

    /** Returns a cell for a value that may be missing; then it is empty. */
    public static Cell ofNullable(@Nullable Object value) {
        return value == null ? EMPTY : of(value.toString());
    }
}
