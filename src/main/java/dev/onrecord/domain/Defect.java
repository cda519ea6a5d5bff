package dev.onrecord.domain;

import org.jspecify.annotations.Nullable;

/**
 * A fault at one place of a file that was to be loaded.
 *
 * @param file its name as given; {@code -} for standard input
 * @param line from 1; 0 for a fault of the file as a whole
 * @param column in UTF-16 units, from 1; 0 for a fault of the file as a whole
 * @param record which record of the file, from 1; 0 outside of any
 * @param field the field as the file names it, such as {@code evidence[0].stance}; null where none is to blame
 * @param message what was found and what was expected
 * @param remedy what to do about it; null without advice
 */
public record Defect(
        String file,
        int line,
        int column,
        long record,
        @Nullable String field,
        String message,
        @Nullable Remedy remedy) {

    /** Returns {@code FILE:LINE:COLUMN (record N, field F)}, without what is not known. */
    public String place() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line).append(':').append(column);
        }
        if (record > 0) {
            place.append(" (record ").append(record);
            place.append(field == null ? "" : ", field " + field).append(')');
        } else if (field != null) {
            place.append(" (field ").append(field).append(')');
        }
        return place.toString();
    }

    /** Returns the place and the message, without the hint. */
    @Override
    public String toString() {
        return place() + ": " + message;
    }
}
