package dev.onrecord.report.list;

/**
 * Rows on their way into one text, one after the other.
 *
 * @param <T> a row
 */
public interface Rows<T> {

    /** Adds a row. */
    void add(T row);

    /** Writes what belongs behind the last row; without any row it makes the text that says so in its format. */
    void end();
}
