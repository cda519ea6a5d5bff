package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.intake.draft.CellList;

/**
 * What parts the names in the cells of a field, besides semicolons.
 *
 * @param field the name of a field
 */
record Split(String field, char sign) {

    /** Parses {@code FIELD=SIGN}. */
    static Split of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || text.length() != equals + 2) {
            throw new InvalidInputException(
                    "not a split: \"" + text + "\"", text, null, "FIELD=SIGN with one character, such as about=,");
        }
        var field = text.substring(0, equals);
        if (!CellList.FIELDS.contains(field)) {
            throw new InvalidInputException(
                    "no field of several names: \"" + field + "\"",
                    field,
                    NearestWord.of(field, CellList.FIELDS).orElse(null),
                    "one of " + String.join(", ", CellList.FIELDS));
        }
        return new Split(field, text.charAt(equals + 1));
    }
}
