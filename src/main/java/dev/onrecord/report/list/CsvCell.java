package dev.onrecord.report.list;

import dev.onrecord.report.VisibleText;

/**
 * A value as a cell of a CSV file (RFC 4180) that a spreadsheet only shows.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front, and so does one that begins with
 * apostrophes before such a sign. A reader that removes one apostrophe there gets the value back.
 */
final class CsvCell {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvCell() {}

    static String of(String value) {
        var text = harmless(value);
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Returns a value that a spreadsheet only shows, without quotes. */
    static String harmless(String value) {
        var text = VisibleText.asData(value);
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == '\'') {
            begin++;
        }
        return begin < text.length() && FORMULA_BEGINS.indexOf(text.charAt(begin)) >= 0;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(character -> character == ',' || character == '"' || character < ' ')
                || !text.equals(text.strip());
    }
}
