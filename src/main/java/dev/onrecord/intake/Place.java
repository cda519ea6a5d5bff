package dev.onrecord.intake;

import dev.onrecord.domain.Defect;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column in UTF-16 units, from 1
 * @param record which record, from 1; 0 outside of any
 */
record Place(String file, int line, int column, long record) {

    static Place whole(String file) {
        return new Place(file, 0, 0, 0);
    }

    Place at(int otherLine, int otherColumn) {
        return new Place(file, otherLine, otherColumn, record);
    }

    Defect defect(@Nullable String field, String message, @Nullable String hint) {
        return new Defect(file, line, column, record, field, message, hint);
    }
}
