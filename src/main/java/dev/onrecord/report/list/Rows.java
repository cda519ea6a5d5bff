package dev.onrecord.report.list;

/**
 * Takes the rows of a list, one after the other.
 *
 * @param <T> a row
 */
public interface Rows<T> {

    /** Adds a row. */
    void add(T row);

    /** Completes the text after the last row, or without any. */
    default void end() {}
}
