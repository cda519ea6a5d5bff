package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.InvalidInputException;

/**
 * The field that a column of a file fills.
 *
 * @param column the name in the file
 * @param field the name of a field, or {@code -} for none
 */
record Mapping(String column, String field) {

    /** Parses {@code COLUMN=FIELD}; the last equals sign counts. */
    static Mapping of(String text) {
        var equals = text.lastIndexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new InvalidInputException(
                    "not a mapping: \"" + text + "\"", text, null, "COLUMN=FIELD, or COLUMN=- to ignore the column");
        }
        return new Mapping(text.substring(0, equals), text.substring(equals + 1));
    }

    /** Returns the mapping as one line. */
    String line() {
        if (column.lines().count() > 1) {
            throw new InvalidInputException(
                    "a column whose name has several lines cannot be saved: \"" + column + "\"", column, null, null);
        }
        return column + "=" + field;
    }
}
