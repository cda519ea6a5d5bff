package dev.onrecord.intake.record;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column in UTF-16 units, from 1
 * @param record which record, from 1; 0 outside of any
 */
public record Place(String file, int line, int column, long record) {

    /** Returns the place of a file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0, 0);
    }

    /** Returns another place in the same record. */
    public Place at(int otherLine, int otherColumn) {
        return new Place(file, otherLine, otherColumn, record);
    }

    /**
     * Returns what is wrong here.
     *
     * @param field the field as the file names it; null where none is to blame
     */
    public Defect defect(@Nullable String field, String message) {
        return defect(field, message, null);
    }

    /** Returns what is wrong here, and what to do about it. */
    public Defect defect(@Nullable String field, String message, @Nullable Remedy remedy) {
        return new Defect(file, line, column, record, field, message, remedy);
    }
}
